import { FRONT_MATTER_KEYS, frontMatterSchema, type FrontMatter } from '../course/episode.ts';
import { finding, type Finding } from '../diagnostics/finding.ts';
import { startOf } from '../diagnostics/place.ts';
import type { Draft } from './draft.ts';
import { EPISODE_EXAMPLES } from './examples.ts';
import type { Step } from './formats/migrations.ts';
import { readYaml } from './read-yaml.ts';
import { shapeFindings } from './shape-findings.ts';

export interface FrontMatterResult {
  readonly draft: Draft | undefined;
  readonly frontMatter: FrontMatter | undefined;
  readonly findings: readonly Finding[];
  /** the file with its head blanked out, so that places in the rest stay true */
  readonly body: string;
}

const GUIDE = { keys: FRONT_MATTER_KEYS, examples: EPISODE_EXAMPLES };

/** Reads the head of an episode, between its two lines `---`, through the steps to the present format. */
export function readFrontMatter(file: string, text: string, steps: readonly Step[]): FrontMatterResult {
  const head = headOf(text);
  if (!head) {
    const id = file
      .replace(/^.*\//, '')
      .replace(/\.md$/i, '')
      .toLowerCase()
      .replace(/^[^a-z]+|[^a-z0-9-]+/g, '');
    const example = `---\nid: ${id || 'episode'}\ntitle: …\n---`;
    const findings = [finding('noFrontMatter', startOf(file), { head: example })];
    return { draft: undefined, frontMatter: undefined, findings, body: text };
  }
  const body = text.slice(0, head.end).replace(/[^\n]/g, ' ') + text.slice(head.end);
  const { draft, findings } = readYaml(file, text, { from: head.start, to: head.stop, steps });
  if (!draft) return { draft, frontMatter: undefined, findings, body };
  const parsed = frontMatterSchema.safeParse(draft.value);
  return {
    draft,
    frontMatter: parsed.data,
    findings: parsed.success ? [] : shapeFindings(draft, parsed.error.issues, GUIDE),
    body,
  };
}

/** Where the lines between the first two `---` start and stop, and where the second one ends. */
export function headOf(text: string): { start: number; stop: number; end: number } | undefined {
  const opening = text.search(/\S/);
  const start = text.indexOf('\n', opening) + 1;
  if (!/^---[ \t]*\n$/.test(text.slice(opening, start))) return undefined;
  const closing = /^---[ \t]*$/m.exec(text.slice(start));
  return closing
    ? { start, stop: start + closing.index, end: start + closing.index + closing[0].length }
    : undefined;
}
