import type { Output } from './process-context.ts';

/** Prints a document for machines; what a terminal would take for a command is escaped. */
export function printJson(document: object, stdout: Output): void {
  const text = JSON.stringify(document, null, 2).replace(/[\u007F-\u009F]/g, escaped);
  stdout.write(`${text}\n`);
}

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
