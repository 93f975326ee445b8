/** Control characters of a foreign text would reach the terminal as commands. */
export const printable = (text: string): string =>
  Array.from(text, (character) => (isControl(character) ? '\uFFFD' : character)).join('');

const isControl = (character: string): boolean =>
  character !== '\n' && (character < ' ' || (character >= '\u007F' && character <= '\u009F'));
