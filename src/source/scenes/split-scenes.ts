import type { Heading, RootContent } from 'mdast';
import { plainText } from '../markdown/plain-text.ts';
import type { SectionSource, Split } from '../markdown/split-sections.ts';
import type { SceneLabels } from './scene-labels.ts';

/** What is told, and what is asked then. */
export interface SceneSource {
  /** undefined for the scene that begins an episode */
  readonly heading: Heading | undefined;
  /** '' for the scene that begins an episode */
  readonly name: string;
  readonly scenario: readonly RootContent[];
  /** headings that end in a question mark; more than one is a mistake */
  readonly asking: readonly SectionSource[];
}

export interface Scenes {
  readonly scenes: readonly SceneSource[];
  /** sections that belong to the episode as a whole */
  readonly rest: readonly SectionSource[];
}

/** Gathers the sections of an episode into scenes. */
export function splitScenes({ opening, sections }: Split, labels: SceneLabels): Scenes {
  const first = { heading: undefined, name: '', scenario: opening, asking: [] as SectionSource[] };
  const scenes: (Omit<SceneSource, 'asking'> & { asking: SectionSource[] })[] = [first];
  const rest: SectionSource[] = [];
  for (const section of sections) {
    const { heading, body } = section;
    const name = labels.sceneIn(heading);
    if (name !== undefined) scenes.push({ heading, name, scenario: body, asking: [] });
    else if (plainText([heading]).endsWith('?')) scenes.at(-1)!.asking.push(section);
    else rest.push(section);
  }
  return { scenes, rest };
}
