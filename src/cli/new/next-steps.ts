import type { Tool } from '../../tool/tool.ts';
import { printableLine } from '../../diagnostics/printable.ts';
import { commandLineFor } from '../command-line-for.ts';
import type { NewMessages } from './messages.ts';

/** The commands to type in a working directory after a course was created, and what each does; padded to one width. */
export function nextSteps(
  folder: string,
  cwd: string,
  tool: Tool,
  messages: NewMessages,
): (readonly [string, string])[] {
  const command = (name: string): string => [...commandLineFor(name, cwd, tool), quoted(folder)].join(' ');
  const steps = [
    [command('dev'), messages.dev],
    [command('build'), messages.build],
  ] as const;
  const width = Math.max(...steps.map(([text]) => text.length));
  return steps.map(([text, explanation]) => [text.padEnd(width), explanation]);
}

/** A path as one would type it in a shell. */
function quoted(path: string): string {
  const plain = printableLine(path.startsWith('-') ? `./${path}` : path);
  return /^[\p{L}\p{N}\p{M}._/+,@%-]+$/u.test(plain) ? plain : `"${plain.replace(/["\\$`]/g, '\\$&')}"`;
}
