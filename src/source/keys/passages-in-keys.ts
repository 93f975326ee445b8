import { finding, type Finding } from '../../diagnostics/finding.ts';
import { passagesMeant } from '../markdown/passage-meant.ts';
import type { Draft, Path } from '../yaml/draft.ts';
import { guideKey, valueAt } from './guide.ts';

/** Reports passages in other languages in values that pages or the LMS show as plain text. */
export function passagesInKeys(draft: Draft, paths: readonly Path[]): Finding[] {
  return paths.flatMap((path) => {
    const value = valueAt(draft.value, path);
    const meant = typeof value === 'string' ? passagesMeant(value) : [];
    const passage = meant.find(({ tag }) => tag !== undefined)?.text;
    return passage === undefined
      ? []
      : [finding('passageInKey', draft.place(path), { key: guideKey(path), text: passage })];
  });
}
