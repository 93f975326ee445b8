import { SHORT_FORMS } from '../../course/settings.ts';
import type { Draft, Path } from '../yaml/draft.ts';
import { entry, guideKey, type Guide } from './guide.ts';

/** The parent of a misplaced key; '' for the top of the file, undefined if no mapping knows the key. */
export function parentOf(key: string, path: Path, { keys }: Guide): string | undefined {
  const here = guideKey(path);
  return Object.keys(keys).find(
    (parent) =>
      parent !== here && keys[parent]!.includes(key) && !(parent === '' && !Object.hasOwn(SHORT_FORMS, here)),
  );
}

/** Lines to paste: the parent with its misplaced keys, and their values as typed. */
export function linesUnderParent(
  draft: Draft,
  parent: string,
  key: string,
  path: Path,
  guide: Guide,
): string {
  if (parent === '') return `${key}: ${typed(draft, [...path, key])}`;
  const misplaced = Object.keys(draft.value).filter((name) => parentOf(name, [], guide) === parent);
  const names = path.length === 0 ? misplaced : [key];
  const lines = names.map((name) => `${name}: ${typed(draft, [...path, name])}`);
  const first = firstLine(draft, parent, names, guide);
  const content = first === undefined ? lines : [first, ...lines];
  const dash = parent === 'contacts' ? '- ' : '';
  const indented = content.map((line, index) => `  ${index === 0 ? dash : dash && '  '}${line}`);
  return [`${parent}:`, ...indented].join('\n');
}

/**
 * A line for the value of a short form, or for a required key; undefined if the misplaced keys contain it.
 */
function firstLine(draft: Draft, parent: string, names: readonly string[], guide: Guide): string | undefined {
  const present = entry(draft.value, parent);
  const short = SHORT_FORMS[parent];
  const isBare = typeof present === 'string' || typeof present === 'number';
  if (short !== undefined && isBare && !names.includes(short)) return `${short}: ${draft.raw([parent])}`;
  if (parent === 'pass' && !names.includes('score') && !present) return guide.examples['pass.score']!.de;
  if (parent !== 'contacts' || names.includes('name')) return undefined;
  const last: unknown = Array.isArray(present) ? present.at(-1) : undefined;
  const name = entry(last, 'name');
  return `name: ${typeof name === 'string' ? name : '…'}`;
}

/** A one-line value as typed; '…' for others. */
const typed = (draft: Draft, path: Path): string => {
  const raw = draft.raw(path);
  return raw === '' || raw.includes('\n') ? '…' : raw;
};
