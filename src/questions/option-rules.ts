import type { Rating } from '../schema/rating.ts';
import type { Rich } from '../schema/rich.ts';
import type { Place } from '../diagnostics/place.ts';
import type { Reading } from './kind.ts';

export interface OptionDraft {
  readonly place: Place;
  readonly text: Rich;
  readonly rating: Rating | undefined;
  readonly feedback: Rich | undefined;
}

/** SCORM 2004 guarantees 36 choices (SPM). The letters a to z must also do for options that were removed. */
const MAX_OPTIONS = 20;

/** Reports too few or too many options, none that is recommended, and duplicates. */
export function checkOptions(
  options: readonly OptionDraft[],
  heading: Place,
  report: Reading['report'],
): void {
  if (options.length === 0) return report('noOptions', heading, {});
  if (options.length === 1) return report('oneOption', options[0]!.place, {});
  if (options.length > MAX_OPTIONS) report('tooManyOptions', heading, { max: MAX_OPTIONS });
  const areAllRated = options.every(({ rating }) => rating !== undefined);
  if (areAllRated && options.every(({ rating }) => rating !== 'best')) report('noRecommended', heading, {});
  reportDuplicates(options, report);
}

/** Reports texts that occur more than once. */
export function reportDuplicates(
  options: readonly Pick<OptionDraft, 'text' | 'place'>[],
  report: Reading['report'],
): void {
  const seen = new Map<string, Place>();
  for (const { text, place } of options) {
    const earlier = seen.get(text.text);
    if (earlier && text.text !== '') report('duplicateOption', place, { line: earlier.line });
    else seen.set(text.text, place);
  }
}
