import { resolve } from 'node:path';
import type { Tool } from '../compiler/tool.ts';
import { printableLine } from '../diagnostics/printable.ts';
import type { NewWords } from './new-words.ts';

/** The commands to type after a course was made, and what each does: from a checkout of the tool, npm's scripts. */
export function nextSteps(folder: string, { root }: Tool, words: NewWords): (readonly [string, string])[] {
  const command = (name: string): string =>
    resolve('.') === root ? `npm run ${name} -- ${quoted(folder)}` : `npx knigge ${name} ${quoted(folder)}`;
  const steps = [
    [command('dev'), words.dev],
    [command('build'), words.build],
  ] as const;
  const width = Math.max(...steps.map(([text]) => text.length));
  return steps.map(([text, does]) => [text.padEnd(width), does]);
}

/** A path as one would type it in a shell. */
function quoted(path: string): string {
  const plain = printableLine(path.startsWith('-') ? `./${path}` : path);
  return /^[\p{L}\p{N}\p{M}._/+,@%-]+$/u.test(plain) ? plain : `"${plain.replace(/["\\$`]/g, '\\$&')}"`;
}
