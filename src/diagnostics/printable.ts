/** Control characters of a foreign text would reach the terminal as commands, or turn its lines around. */
export const printable = (text: string): string =>
  Array.from(text, (character) => (isControl(character) ? '\uFFFD' : character)).join('');

/** The same on one line: foreign text shall not make up lines of a report. */
export const printableLine = (text: string): string => printable(text.replace(/\s+/g, ' ').trim());

const isControl = (character: string): boolean =>
  (character !== '\n' && character < ' ') || /[\u007F-\u009F\u202A-\u202E\u2066-\u2069]/.test(character);
