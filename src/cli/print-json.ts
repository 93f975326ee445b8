/** Prints a document for machines to stdout; what a terminal would take for a command is escaped. */
export function printJson(document: object): void {
  const text = JSON.stringify(document, null, 2).replace(/[\u007F-\u009F]/g, escaped);
  process.stdout.write(`${text}\n`);
}

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
