import type { Output } from './process-context.ts';

/** Prints a JSON document; DEL and C1 control characters, which terminals obey and JSON leaves as they are, are escaped. */
export function printJson(document: object, stdout: Output): void {
  const text = JSON.stringify(document, null, 2).replace(/[\u007F-\u009F]/g, escapeCharacter);
  stdout.write(`${text}\n`);
}

const escapeCharacter = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
