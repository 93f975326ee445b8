import type { Tool } from '../../tool/tool.ts';
import { printableLine } from '../../diagnostics/printable.ts';
import { callOf } from '../call-of.ts';
import type { NewMessages } from './messages.ts';

/** The commands to type in a working directory after a course was made, and what each does. */
export function nextSteps(
  folder: string,
  cwd: string,
  tool: Tool,
  words: NewMessages,
): (readonly [string, string])[] {
  const command = (name: string): string => [...callOf(name, cwd, tool), quoted(folder)].join(' ');
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
