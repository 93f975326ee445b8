import {
  FRONT_MATTER_KEYS,
  frontMatterSchema,
  NEEDED_IN_HEAD,
  type FrontMatter,
} from '../../course/episode.ts';
import { SETTINGS_KEYS } from '../../course/settings.ts';
import { finding, type Finding } from '../../diagnostics/finding.ts';
import { startOf } from '../../diagnostics/place.ts';
import type { Draft } from '../yaml/draft.ts';
import { EPISODE_EXAMPLES, SETTINGS_EXAMPLES } from '../keys/examples.ts';
import type { Guide } from '../keys/guide.ts';
import { cutTexts } from '../keys/hash-in-text.ts';
import { passagesInKeys } from '../keys/passages-in-keys.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { shapeFindings } from '../keys/shape-findings.ts';

export interface FrontMatterResult {
  readonly draft: Draft | undefined;
  readonly frontMatter: FrontMatter | undefined;
  readonly findings: readonly Finding[];
  /** the file with its head blanked out, so that places in the rest stay true */
  readonly body: string;
}

const GUIDE: Guide = {
  keys: FRONT_MATTER_KEYS,
  needed: NEEDED_IN_HEAD,
  examples: EPISODE_EXAMPLES,
  elsewhere: { home: 'course', keys: SETTINGS_KEYS['']!, examples: SETTINGS_EXAMPLES },
};

/** What learners read. */
const TEXTS = [['title'], ['role']];

/** The first line `---` of a file, the lines below it, and the next `---`. */
const HEAD = /^(\s*---[ \t]*\n)((?:[^\n]*\n)*?)---[ \t]*(?=\n|$)/;

/** Reads the head of an episode, between its two lines `---`. */
export function readFrontMatter(file: string, text: string): FrontMatterResult {
  const [head, opening = '', lines = ''] = HEAD.exec(text) ?? [];
  if (head === undefined) {
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
  const legible = draft ?? salvaged;
  if (!legible) return { draft, frontMatter: undefined, findings, body };
  const parsed = frontMatterSchema.safeParse(legible.value);
  return {
    draft,
    frontMatter: parsed.data,
    findings: [
      ...findings,
      ...shapeFindings(legible, text, parsed.error?.issues ?? [], GUIDE),
      ...cutTexts(legible, text, TEXTS),
      ...passagesInKeys(legible, TEXTS),
    ],
    body,
  };
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
