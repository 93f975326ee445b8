import type { FormattedValue } from '../format.ts';
import { shorten } from '../shorten.ts';

/** CMIString255, with room for another form of the same; some databases count bytes (Oracle's VARCHAR2). */
const LIMIT = 250;

/** The longest of several forms that an LMS can hold; the forms get shorter with the number of characters given. */
function fitting(form: (characters: number) => string): string {
  let characters = LIMIT;
  while (new TextEncoder().encode(form(characters)).length > LIMIT) characters -= 1;
  return form(characters);
}

export const withinBytes = (text: string): string => fitting((characters) => shorten(text, characters));

/**
 * Choices as readable text, `b: I write back`, with the letters as fallback; null for no choices. Moodle's report on
 * answers shows nothing else of a question (mod/scorm/report), and Moodle takes any text; an LMS that checks the format
 * gets the letters. Texts that do not fit are shortened to the same length; letters are never cut.
 */
export function readable(
  choices: readonly (readonly [letters: string, text: string])[],
): FormattedValue | null {
  const fallback = choices.map(([letters]) => letters).join(',');
  if (fallback === '') return null;
  const value = fitting((characters) =>
    choices
      .map(([letters, text]) => [letters, shorten(text, characters)].filter(Boolean).join(': '))
      .join('; '),
  );
  return value === fallback ? [fallback] : [value, { fallback }];
}
