/**
 * A text with control characters replaced by U+FFFD: in a terminal they would act as commands, or reverse the
 * direction of lines. Line breaks stay.
 */
export const printable = (text: string): string =>
  Array.from(text, (character) => (isControl(character) ? '\uFFFD' : character)).join('');

/** The same on one line, so that a text of an author cannot add lines to a report. */
export const printableLine = (text: string): string => printable(text.replace(/\s+/g, ' ').trim());

const isControl = (character: string): boolean =>
  (character !== '\n' && character < ' ') || /[\u007F-\u009F\u202A-\u202E\u2066-\u2069]/.test(character);
