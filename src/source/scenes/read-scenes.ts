import { asciiWords, joined } from '../../course/ascii-words.ts';
import type { Scene } from '../../course/episode.ts';
import { hash } from '../../course/hash.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { startOf, type Place } from '../../diagnostics/place.ts';
import { kinds } from '../../questions/kinds.ts';
import type { AnyQuestion, Reading } from '../../questions/kind.ts';
import { countWords } from '../markdown/count-words.ts';
import type { SectionSource } from '../markdown/split-sections.ts';
import type { SceneLabels } from './scene-labels.ts';
import type { SceneSource } from './split-scenes.ts';
import { checkWays, type Stop } from './ways.ts';

/** What reading needs that does not depend on scenes. */
export type Basics = Omit<Reading, 'questionOfScene' | 'labelIn'>;

export interface ReadScenes {
  /** undefined where a question cannot be read */
  readonly scenes: readonly Scene[] | undefined;
  readonly stops: readonly Stop[];
}

/** As long as an id of an episode may be. */
const LONGEST_NAME = 40;

/** Reads the scenes of an episode and the ways between them. */
export function readScenes(
  sources: readonly SceneSource[],
  episode: { readonly id: string; readonly file: string },
  labels: SceneLabels,
  basics: Basics,
): ReadScenes {
  const { report, rich } = basics;
  const places = sources.map(({ heading }) => (heading ? basics.place(heading) : startOf(episode.file)));
  const ids = sources.map(({ name, heading }) => (heading ? `${episode.id}_${slug(name)}` : episode.id));
  reportTwins(sources, ids, places, report);

  const read = sources.map((source, index) => {
    const exits: { to: string; place: Place }[] = [];
    const reading: Reading = {
      ...basics,
      labelIn: labels.labelIn,
      questionOfScene(name, place) {
        const at = sources.findIndex((other) => other.heading && slug(other.name) === slug(name));
        const named = sources.flatMap((other) => (other.heading ? [other.name] : []));
        if (at === -1) {
          const label = labels.words.scene;
          report('unknownScene', place, { name, nearest: nearest(name, named), label });
        } else exits.push({ to: ids[at]!, place });
        return ids[at];
      },
    };
    const [asking, ...more] = source.asking;
    for (const { heading } of more) report('secondQuestion', basics.place(heading), {});
    if (!asking && source.heading) {
      const params = { name: source.name, label: labels.words.consequence };
      report('sceneWithoutQuestion', places[index]!, params);
    }
    const asked = asking && readQuestion(asking, ids[index]!, reading);
    const words = countWords([...source.scenario, ...source.asking.flatMap(({ body }) => body)]);
    const stop: Stop = { id: ids[index]!, name: source.name, place: places[index]!, words, exits };
    const own = source.heading ? { title: source.name, scenario: rich(source.scenario) } : {};
    return { stop, scene: asked?.question && { ...own, ...asked } };
  });
  const stops = read.map(({ stop }) => stop);
  checkWays(stops, labels.words.next, report);
  const scenes = read.flatMap(({ scene }) => (scene ? [scene as Scene] : []));
  return { scenes: scenes.length === sources.length ? scenes : undefined, stops };
}

/** A name in letters that every LMS takes; one in another script is told by its hash. */
const slug = (name: string): string => joined(asciiWords(name), LONGEST_NAME) || hash(name);

/** Names that come to the same id. */
function reportTwins(
  sources: readonly SceneSource[],
  ids: readonly string[],
  places: readonly Place[],
  report: Reading['report'],
): void {
  ids.forEach((id, index) => {
    const first = ids.indexOf(id);
    if (first < index) {
      report('duplicateScene', places[index]!, { name: sources[index]!.name, line: places[first]!.line });
    }
  });
}

/** A question and where any answer leads; "Continue with: …" below the options is no part of them. */
function readQuestion(
  { heading, body }: SectionSource,
  id: string,
  reading: Reading,
): { readonly question: AnyQuestion | undefined; readonly next?: string } {
  const text = reading.rich([{ type: 'paragraph', children: heading.children }]);
  const labelled = body.map((node) => ({ node, found: reading.labelIn(node) }));
  const own = labelled.filter(({ found }) => found?.label !== 'next').map(({ node }) => node);
  const source = { id, text, headingPlace: reading.place(heading), body: own };
  const kind = Object.values(kinds).find(({ claims }) => claims(source));
  const question = kind?.read(source, reading);
  const [leading, again] = labelled.filter(({ found }) => found?.label === 'next');
  if (again) reading.report('nextTwice', reading.place(again.node), {});
  const next =
    leading && reading.questionOfScene(reading.rich([leading.found!.rest]).text, reading.place(leading.node));
  return { question, ...(next ? { next } : {}) };
}
