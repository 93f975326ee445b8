import type { Place } from './place.ts';

const WIDTH = 80;

/**
 * The source line of a place with carets below it, as three lines; a long line is cut to 80 characters around the
 * place. undefined if the line is blank or missing.
 */
export function frame(source: string, { line, column, length }: Place): string | undefined {
  const text = source.split('\n')[line - 1]?.replaceAll('\t', ' ');
  if (text === undefined || text.trim() === '') return undefined;
  const cut = column > WIDTH - 20 ? column - 20 : 0;
  const visible = text.slice(cut, cut + WIDTH);
  const indent = column - 1 - cut;
  const carets = '^'.repeat(Math.max(1, Math.min(length, visible.length - indent)));
  const gutter = String(line);
  const space = ' '.repeat(gutter.length);
  return [
    `${space} │`,
    `${gutter} │ ${cut > 0 ? '…' : ''}${visible}${cut + WIDTH < text.length ? '…' : ''}`,
    `${space} │ ${' '.repeat(indent + (cut > 0 ? 1 : 0))}${carets}`,
  ].join('\n');
}
