import { finding, type Finding } from '../../diagnostics/finding.ts';
import { oddSignIn } from '../../diagnostics/signs.ts';
import type { Draft, Path } from '../yaml/draft.ts';
import { plainExample } from './examples.ts';
import { entry, guideKey, valueAt, type Guide } from './guide.ts';
import { parentOf, linesUnderParent } from './key-elsewhere.ts';
import { meantKey, otherName } from './meant-key.ts';

/** The finding for an unknown key under a path. */
export function unknownKey(draft: Draft, path: Path, key: string, guide: Guide): Finding {
  const place = draft.keyPlace([...path, key]);
  const known = guide.keys[guideKey(path)] ?? [];
  const odd = oddSignIn(key);
  if (odd) {
    return finding('oddSign', { ...place, column: place.column + odd.at, length: 1 }, { sign: odd.name });
  }
  const other = otherName(key, known);
  const isOther = other !== undefined && entry(valueAt(draft.value, path), other) === undefined;
  const parent = isOther ? undefined : parentOf(key, path, guide);
  if (parent !== undefined) {
    const lines = linesUnderParent(draft, parent, key, path, guide);
    return finding('keyElsewhere', place, { key, home: parent, below: guideKey(path), lines });
  }
  const { elsewhere } = guide;
  if (!isOther && path.length === 0 && elsewhere.keys.includes(key)) {
    const example = elsewhere.examples[key] ?? plainExample(key);
    return finding('keyOfOtherFile', place, { key, home: elsewhere.home, example });
  }
  // YAML reads `{ readers: HR, Payroll }` with a key `Payroll` without a value.
  const bare = path.length > 0 && valueAt(draft.value, [...path, key]) === null;
  return finding('unknownKey', place, { key, nearest: meantKey(key, known), known, bare });
}
