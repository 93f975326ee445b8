import type { Rating } from '../../course/rating.ts';
import type { Rich } from '../../course/rich.ts';
import type { Place } from '../../diagnostics/place.ts';
import type { Reading } from '../kind.ts';

export interface OptionDraft {
  readonly place: Place;
  readonly text: Rich;
  readonly rating: Rating | undefined;
  readonly feedback: Rich | undefined;
}

/** SCORM 2004 allows 36 choices (SPM); letters a to z leave room for retired ones. */
const MAX_OPTIONS = 20;

/** What must hold among the options of one question. */
export function checkOptions(
  options: readonly OptionDraft[],
  heading: Place,
  report: Reading['report'],
): void {
  if (options.length === 0) return report('noOptions', heading, {});
  if (options.length === 1) return report('oneOption', options[0]!.place, {});
  if (options.length > MAX_OPTIONS) report('tooManyOptions', heading, { max: MAX_OPTIONS });

  const [first, ...more] = options.filter(({ rating }) => rating === 'best');
  const allMarked = options.every(({ rating }) => rating !== undefined);
  if (!first && allMarked) report('noRecommended', heading, {});
  for (const { place } of more) report('twoRecommended', place, { line: first!.place.line });

  const seen = new Map<string, Place>();
  for (const { text, place } of options) {
    const earlier = seen.get(text.text);
    if (earlier && text.text !== '') report('duplicateOption', place, { line: earlier.line });
    else seen.set(text.text, place);
  }
}
