import { finding, type Finding } from '../../diagnostics/finding.ts';
import type { Draft, Path } from '../yaml/draft.ts';
import { valueAt } from './guide.ts';
import { quoted } from '../yaml/quoted.ts';

/** A comment after a value whose # has no space behind it, as in `title: Regel #1`; likely meant as text. */
export interface Hash {
  /** the line from the # on */
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** The likely text that YAML reads as a comment after a value or an empty key; undefined if there is none. */
export function hashBehind(draft: Draft, source: string, path: Path): Hash | undefined {
  const value = valueAt(draft.value, path);
  const place = value === null ? draft.keyPlace(path) : draft.place(path);
  const line = source.split('\n')[place.line - 1] ?? '';
  const start = place.column - 1;
  const quoted = /["'|>]/.test(line[start] ?? '');
  const rest = line.slice(start + place.length);
  const hash = (value === null ? /^\s*:\s+(#\S.*)$/ : /^\s+(#\S.*)$/).exec(rest)?.[1];
  return hash === undefined || quoted
    ? undefined
    : { text: hash.trim(), line: place.line, column: line.length - hash.length + 1 };
}

/** Reports texts of which YAML reads a part as a comment. */
export function cutTexts(draft: Draft, source: string, paths: readonly Path[]): Finding[] {
  return paths.flatMap((path) => {
    const value = valueAt(draft.value, path);
    const hash = typeof value === 'string' ? hashBehind(draft, source, path) : undefined;
    if (!hash) return [];
    const { file } = draft.place(path);
    const place = { file, line: hash.line, column: hash.column, length: hash.text.length };
    const [key, kept] = [String(path.at(-1)), draft.raw(path)];
    const params = { key, kept, line: `${key}: ${quoted(`${kept} ${hash.text}`)}` };
    return [finding('hashInText', place, params)];
  });
}
