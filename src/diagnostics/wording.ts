/** `a, b or c`, the last two joined by the language's word for "or". */
export const either = (items: readonly string[], or: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${or} ${items.at(-1)}`;

/** Items that a message lists at most, unless there is only one more. */
const MAX_LISTED = 3;

/** The first three items and the number of the others; all items if there are at most four. */
export const named = (items: readonly string[], more: string): string[] =>
  items.length <= MAX_LISTED + 1
    ? [...items]
    : [...items.slice(0, MAX_LISTED), `${items.length - MAX_LISTED} ${more}`];

/** A suggestion in German; '' without a near word. */
export const meinten = (nearest: string | undefined): string =>
  nearest === undefined ? '' : `Meinten Sie „${nearest}“? `;

/** A suggestion in English; '' without a near word. */
export const didYouMean = (nearest: string | undefined): string =>
  nearest === undefined ? '' : `Did you mean "${nearest}"? `;

/**
 * A path as a Markdown link writes it; with spaces or brackets in angle brackets (CommonMark 0.31.2, 6.3).
 */
export const address = (path: string): string => (/[\s()]/.test(path) ? `<${path}>` : path);
