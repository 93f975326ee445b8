import { asciiWords, joinWords } from '../../course/ascii-words.ts';
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
import { checkSceneGraph, type SceneNode } from './scene-graph.ts';

/** What readers of questions need, without what depends on the scenes of the episode. */
export type EpisodeReading = Omit<Reading, 'questionOfScene' | 'labelIn'>;

export interface ReadScenes {
  /** undefined if the question of any scene is missing or in error */
  readonly scenes: readonly Scene[] | undefined;
  /** every scene, in authored order */
  readonly nodes: readonly SceneNode[];
}

/** Characters; the same limit as for the id of an episode. */
const MAX_NAME_LENGTH = 40;

/** Reads the scenes of an episode and checks the graph that their answers make. */
export function readScenes(
  sources: readonly SceneSource[],
  episode: { readonly id: string; readonly file: string },
  labels: SceneLabels,
  base: EpisodeReading,
): ReadScenes {
  const { report, rich } = base;
  const places = sources.map(({ heading }) => (heading ? base.place(heading) : startOf(episode.file)));
  const ids = sources.map(({ name, heading }) => (heading ? `${episode.id}_${slug(name)}` : episode.id));
  reportDuplicates(sources, ids, places, report);

  const read = sources.map((source, index) => {
    const edges: { to: string; place: Place }[] = [];
    const reading: Reading = {
      ...base,
      labelIn: labels.labelIn,
      questionOfScene(name, place) {
        const at = sources.findIndex((other) => other.heading && slug(other.name) === slug(name));
        const named = sources.flatMap((other) => (other.heading ? [other.name] : []));
        if (at === -1) {
          const label = labels.texts.scene;
          report('unknownScene', place, { name, nearest: nearest(name, named), label });
        } else edges.push({ to: ids[at]!, place });
        return ids[at];
      },
    };
    const [asking, ...more] = source.asking;
    for (const { heading } of more) report('secondQuestion', base.place(heading), {});
    if (!asking && source.heading) {
      const params = { name: source.name, label: labels.texts.consequence };
      report('sceneWithoutQuestion', places[index]!, params);
    }
    const questionRead = asking && readQuestion(asking, ids[index]!, reading);
    const words = countWords([...source.scenario, ...source.asking.flatMap(({ body }) => body)]);
    const node: SceneNode = { id: ids[index]!, name: source.name, place: places[index]!, words, edges };
    const own = source.heading ? { title: source.name, scenario: rich(source.scenario) } : {};
    return { node, scene: questionRead?.question && { ...own, ...questionRead } };
  });
  const nodes = read.map(({ node }) => node);
  checkSceneGraph(nodes, labels.texts.next, report);
  const scenes = read.flatMap(({ scene }) => (scene ? [scene as Scene] : []));
  return { scenes: scenes.length === sources.length ? scenes : undefined, nodes };
}

/** The name of a scene in ASCII letters, which every LMS takes; its hash if it has no Latin letters. */
const slug = (name: string): string => joinWords(asciiWords(name), MAX_NAME_LENGTH) || hash(name);

/** Reports scenes whose names give the same id. */
function reportDuplicates(
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

/** Reads a question, and the scene after it whatever the answer ("Continue with: …" below the options). */
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
  const [leading, second] = labelled.filter(({ found }) => found?.label === 'next');
  if (second) reading.report('nextTwice', reading.place(second.node), {});
  const next =
    leading && reading.questionOfScene(reading.rich([leading.found!.rest]).text, reading.place(leading.node));
  return { question, ...(next ? { next } : {}) };
}
