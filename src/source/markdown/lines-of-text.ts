/**
 * A fence of code at the margin, where no list can end it (CommonMark 0.31.2, 4.5). Others are taken for text, so that
 * no bound is evaded.
 */
const OPENING = /^ ?(`{3,}(?=[^`]*$)|~{3,})/;

/** The lines of a Markdown text; those of fenced code, which no parser looks into, are empty. */
export function linesOfText(text: string): string[] {
  let fence: string | undefined;
  return text.split('\n').map((line) => {
    if (fence === undefined) {
      fence = OPENING.exec(line)?.[1];
      return fence === undefined ? line : '';
    }
    const mark = line.trim();
    if (mark.startsWith(fence) && mark.replaceAll(fence[0]!, '') === '') fence = undefined;
    return '';
  });
}
