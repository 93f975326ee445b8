import { SHORT_FORMS } from '../../course/settings.ts';
import type { Draft, Path } from '../yaml/draft.ts';
import { entry, guideKey, type Guide } from './guide.ts';

/** The key below which a stray one belongs; '' for the file itself, undefined where it belongs nowhere. */
export function homeOf(key: string, path: Path, { keys }: Guide): string | undefined {
  const here = guideKey(path);
  return Object.keys(keys).find(
    (parent) =>
      parent !== here && keys[parent]!.includes(key) && !(parent === '' && !Object.hasOwn(SHORT_FORMS, here)),
  );
}

/** The lines that a person may paste: a home with its stray keys, as they were typed. */
export function linesAtHome(draft: Draft, home: string, key: string, path: Path, guide: Guide): string {
  if (home === '') return `${key}: ${typed(draft, [...path, key])}`;
  const stray = Object.keys(draft.value).filter((name) => homeOf(name, [], guide) === home);
  const names = path.length === 0 ? stray : [key];
  const lines = names.map((name) => `${name}: ${typed(draft, [...path, name])}`);
  const first = firstLine(draft, home, names, guide);
  const whole = first === undefined ? lines : [first, ...lines];
  const dash = home === 'contacts' ? '- ' : '';
  const indented = whole.map((line, index) => `  ${index === 0 ? dash : dash && '  '}${line}`);
  return [`${home}:`, ...indented].join('\n');
}

/** What must stand above the stray keys; undefined where they say it themselves. */
function firstLine(draft: Draft, home: string, names: readonly string[], guide: Guide): string | undefined {
  const present = entry(draft.value, home);
  const short = SHORT_FORMS[home];
  const isBare = typeof present === 'string' || typeof present === 'number';
  if (short !== undefined && isBare && !names.includes(short)) return `${short}: ${draft.raw([home])}`;
  if (home === 'pass' && !names.includes('score') && !present) return guide.examples['pass.score']!.de;
  if (home !== 'contacts' || names.includes('name')) return undefined;
  const last: unknown = Array.isArray(present) ? present.at(-1) : undefined;
  const name = entry(last, 'name');
  return `name: ${typeof name === 'string' ? name : '…'}`;
}

/** A value on one line, as it was typed. */
const typed = (draft: Draft, path: Path): string => {
  const raw = draft.raw(path);
  return raw === '' || raw.includes('\n') ? '…' : raw;
};
