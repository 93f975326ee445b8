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
  if (stops.length > MAX_SCENES) report('tooManyScenes', stops[MAX_SCENES]!.place, { max: MAX_SCENES });
  const byId = new Map(stops.map((stop) => [stop.id, stop]));
  const reached = new Set<string>();
  const closed = new Set<Place>();
  const walk = (stop: Stop, way: readonly Stop[]): void => {
    reached.add(stop.id);
    for (const { to, place } of stop.exits) {
      const next = byId.get(to)!;
      const back = [...way, stop].findIndex(({ id }) => id === to);
      if (back === -1) walk(next, [...way, stop]);
      else if (!closed.has(place)) {
        closed.add(place);
        const path = [...[...way, stop].slice(back), next].map(({ name }) => name);
        report('sceneLoop', place, { path });
      }
    }
  };
  const [first] = stops;
  if (first) walk(first, []);
  for (const { id, name, place } of stops) {
    if (!reached.has(id)) report('unreachableScene', place, { name, label });
  }
}

/** Words on the longest way; only for stops without a loop. */
export function longestWay(stops: readonly Stop[]): number {
  const from = (stop: Stop): number =>
    stop.words + Math.max(0, ...stop.exits.map(({ to }) => from(stops.find(({ id }) => id === to)!)));
  return stops[0] ? from(stops[0]) : 0;
}
