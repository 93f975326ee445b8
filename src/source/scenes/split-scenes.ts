import type { Heading, RootContent } from 'mdast';
import { plainText } from '../markdown/plain-text.ts';
import type { SectionSource, Split } from '../markdown/split-sections.ts';
import type { SceneLabels } from './scene-labels.ts';

/** The Markdown of one scene: its scenario and its question. */
export interface SceneSource {
  /** undefined for the first scene of an episode */
  readonly heading: Heading | undefined;
  /** '' for the first scene of an episode */
  readonly name: string;
  readonly scenario: readonly RootContent[];
  /** sections whose headings end in a question mark; a valid scene has exactly one */
  readonly asking: readonly SectionSource[];
}

export interface Scenes {
  readonly scenes: readonly SceneSource[];
  /** sections of the episode that belong to no scene */
  readonly rest: readonly SectionSource[];
}

/** Groups the sections of an episode by scene. */
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
