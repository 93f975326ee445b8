import { finding, type Finding } from '../../diagnostics/finding.ts';
import type { Draft, Path } from '../yaml/draft.ts';
import { plainExample } from './examples.ts';
import { entry, guideKey, valueAt, type Guide } from './guide.ts';
import { hashBehind } from './hash-in-text.ts';
import { quoted } from '../yaml/quoted.ts';

/** Paths of the known keys without a value. */
export function emptyPaths({ value }: Draft, { keys }: Guide): Path[] {
  const below = (path: Path): Path[] => {
    const known = keys[guideKey(path)] ?? [];
    return known.filter((key) => entry(valueAt(value, path), key) === null).map((key) => [...path, key]);
  };
  const parents = Object.keys(keys).flatMap((key): Path[] => {
    const list = entry(value, key);
    if (key === '') return [[]];
    return Array.isArray(list) ? list.map((_, index) => [key, index]) : [[key]];
  });
  return parents.flatMap(below);
}

/** The finding for a key without a value. */
export function emptyKey(draft: Draft, source: string, path: Path, guide: Guide): Finding {
  const key = guideKey(path);
  const name = String(path.at(-1));
  const hidden = hashBehind(draft, source, path)?.text;
  const needed = guide.needed.includes(key);
  return finding('emptyKey', draft.keyPlace(path), {
    key,
    example: guide.examples[key] ?? plainExample(key),
    needed,
    hidden: hidden && `${name}: ${quoted(hidden)}`,
  });
}
