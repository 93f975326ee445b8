import type { Place } from '../../diagnostics/place.ts';
import type { Reading } from '../../questions/kind.ts';

/** More scenes than anybody keeps an overview of. */
const MAX_SCENES = 12;

/** A scene and where it leads. */
export interface Stop {
  readonly id: string;
  /** '' for the scene that begins an episode */
  readonly name: string;
  readonly place: Place;
  /** words to read in it */
  readonly words: number;
  readonly exits: readonly { readonly to: string; readonly place: Place }[];
}

/** Reports what would trap learners, or what they would never see; the first stop is where they begin, `label` what leads on. */
export function checkWays(stops: readonly Stop[], label: string, report: Reading['report']): void {
  if (stops.length > MAX_SCENES) {
    return report('tooManyScenes', stops[MAX_SCENES]!.place, { max: MAX_SCENES });
  }
  const byId = new Map(stops.map((stop) => [stop.id, stop]));
  const through = new Set<string>();
  const walk = (stop: Stop, way: readonly Stop[]): void => {
    const here = [...way, stop];
    for (const { to, place } of stop.exits) {
      const back = here.findIndex(({ id }) => id === to);
      const next = byId.get(to)!;
      if (back !== -1) {
        report('sceneLoop', place, { path: [...here.slice(back), next].map(({ name }) => name) });
      } else if (!through.has(to)) walk(next, here);
    }
    through.add(stop.id);
  };
  walk(stops[0]!, []);
  for (const { id, name, place } of stops) {
    if (!through.has(id)) report('unreachableScene', place, { name, label });
  }
}

/** Words on the longest way; only for stops without a loop. */
export function longestWay(stops: readonly Stop[]): number {
  const known = new Map<string, number>();
  const from = (id: string): number => {
    const { words, exits } = stops.find((stop) => stop.id === id)!;
    const length = known.get(id) ?? words + Math.max(0, ...exits.map(({ to }) => from(to)));
    known.set(id, length);
    return length;
  };
  return from(stops[0]!.id);
}
