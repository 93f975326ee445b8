/** A piece of a text and what stands there afterwards. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A text after edits that do not overlap; what is inserted at one place stays in the given order. */
export const edited = (text: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((a, b) => a.from - b.from || a.to - b.to)
    .reduceRight((rest, { from, to, text: piece }) => rest.slice(0, from) + piece + rest.slice(to), text);

/**
 * Edits a file as it is stored. Who edits sees `\n` line ends and no byte-order mark; the file keeps its own,
 * line by line, and what is new gets the line end of its place.
 */
export function editStored(stored: string, edit: (text: string) => readonly Edit[]): string {
  const mark = stored.startsWith('\uFEFF') ? '\uFEFF' : '';
  const body = stored.slice(mark.length);
  const shortened = [...body.matchAll(/\r\n/g)].map(({ index }, before) => index - before);
  const inBody = (offset: number): number => offset + shortened.filter((at) => at < offset).length;
  const lineEnd = (offset: number): string =>
    (/\r\n?|\n/.exec(body.slice(offset)) ?? /\r\n?|\n/.exec(body))?.[0] ?? '\n';
  const edits = edit(body.replace(/\r\n?/g, '\n')).map(({ from, to, text }) => ({
    from: inBody(from),
    to: inBody(to),
    text: text.replaceAll('\n', lineEnd(inBody(from))),
  }));
  return mark + edited(body, edits);
}
