import { wrongFacts } from './lock-merge-facts.ts';
import type { Merged, Parted } from './lock-merge-git.ts';
import { codesFor } from './lock-merge-read.ts';

const DAMAGED = 'KNG080';
const KEY_TWICE = 'KNG084';
const CONFLICT = 'KNG089';
const LETTER_TWICE = 'KNG093';

/**
 * What becomes of merged lock files: `right` in every fact; `refused`, as a build finds it unsound; a `conflict`
 * that a build knows as such; anything else in words.
 */
export function outcomeOf(files: Parted, { clean, text }: Merged): string {
  const codes = codesFor(text);
  if (!clean)
    return codes.join() === CONFLICT ? 'conflict' : `conflict reported as ${codes.join() || 'nothing'}`;
  if (codes.length > 0) {
    const strange = codes.filter((code) => ![DAMAGED, KEY_TWICE, LETTER_TWICE].includes(code));
    return strange.length === 0 ? 'refused' : `correct file reported as ${strange.join()}`;
  }
  const wrong = wrongFacts(files, text);
  return wrong.length === 0 ? 'right' : `wrong without a word: ${wrong.join(', ')}`;
}
