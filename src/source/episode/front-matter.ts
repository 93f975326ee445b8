import {
  FRONT_MATTER_KEYS,
  frontMatterSchema,
  REQUIRED_FRONT_MATTER,
  type FrontMatter,
} from '../../course/episode.ts';
import { SETTINGS_KEYS } from '../../course/settings.ts';
import { finding, type Finding } from '../../diagnostics/finding.ts';
import { startOf } from '../../diagnostics/place.ts';
import type { Draft } from '../yaml/draft.ts';
import { EPISODE_EXAMPLES, SETTINGS_EXAMPLES } from '../keys/examples.ts';
import { entry, type Guide } from '../keys/guide.ts';
import { episodeIdFor } from './episode-id.ts';
import { cutTexts } from '../keys/hash-in-text.ts';
import { passagesInKeys } from '../keys/passages-in-keys.ts';
import { dashesFault } from './dashes-fault.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { shapeFindings } from '../keys/shape-findings.ts';

export interface FrontMatterResult {
  readonly draft: Draft | undefined;
  readonly frontMatter: FrontMatter | undefined;
  readonly findings: readonly Finding[];
  /** the file with its front matter replaced by spaces, so that positions in the rest stay the same */
  readonly body: string;
}

const GUIDE: Guide = {
  keys: FRONT_MATTER_KEYS,
  needed: REQUIRED_FRONT_MATTER,
  examples: EPISODE_EXAMPLES,
  elsewhere: { home: 'course', keys: SETTINGS_KEYS['']!, examples: SETTINGS_EXAMPLES },
};

/** Keys whose values learners read. */
const TEXTS = [['title'], ['role']];

/** The first line `---` of a file, the lines after it, and the next `---`. */
const HEAD = /^(\s*---[ \t]*\n)((?:[^\n]*\n)*?)---[ \t]*(?=\n|$)/;

/** Reads and checks the front matter of an episode, between its two lines `---`. */
export function readFrontMatter(file: string, text: string): FrontMatterResult {
  const [head, opening = '', lines = ''] = HEAD.exec(text) ?? [];
  if (head === undefined) {
    const dashes = dashesFault(file, text);
    if (dashes) return { draft: undefined, frontMatter: undefined, ...dashes };
    const id = file
      .replace(/^.*\//, '')
      .replace(/\.md$/i, '')
      .toLowerCase()
      .replace(/^[^a-z]+|[^a-z0-9-]+/g, '');
    const example = `---\nid: ${id || 'episode'}\ntitle: …\n---`;
    const findings = [finding('noFrontMatter', startOf(file), { head: example })];
    return { draft: undefined, frontMatter: undefined, findings, body: text };
  }
  const body = blank(head) + text.slice(head.length);
  const { draft, salvaged, findings } = readYaml(file, blank(opening) + lines);
  const readable = draft ?? salvaged;
  if (!readable) return { draft, frontMatter: undefined, findings, body };
  const parsed = frontMatterSchema.safeParse(readable.value);
  return {
    draft,
    frontMatter: parsed.data,
    findings: [
      ...findings,
      ...shapeFindings(readable, text, parsed.error?.issues ?? [], guideFor(readable)),
      ...cutTexts(readable, text, TEXTS),
      ...passagesInKeys(readable, TEXTS),
    ],
    body,
  };
}

/** The guide, with an id that suits the title. */
function guideFor({ value }: Draft): Guide {
  const id = episodeIdFor(entry(value, 'title'));
  if (id === undefined) return GUIDE;
  const line = `id: ${id}`;
  return { ...GUIDE, examples: { ...GUIDE.examples, id: { de: line, en: line } } };
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
