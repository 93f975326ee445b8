/**
 * A text on one line and within a limit (UTF-16 units): white space and control characters become blanks, what
 * does not fit ends in an ellipsis, and no character is cut in half.
 */
export function shorten(text: string, limit: number): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length <= limit ? line : `${line.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The same with line breaks as ` / `, for text of several lines. */
export const onOneLine = (text: string, limit: number): string =>
  shorten(text.trim().replace(/\s*[\r\n]+\s*/g, ' / '), limit);
