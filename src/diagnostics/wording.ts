/** `a, b or c`, the last two joined by the language's word for "or". */
export const either = (items: readonly string[], or: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${or} ${items.at(-1)}`;

/** As many items as a sentence bears. */
const NAMED = 3;

/** The first few items, and how many there are besides. */
export const named = (items: readonly string[], more: string): string[] =>
  items.length <= NAMED + 1 ? [...items] : [...items.slice(0, NAMED), `${items.length - NAMED} ${more}`];

/** A suggestion in German, or nothing where no known word is near. */
export const meinten = (nearest: string | undefined): string =>
  nearest === undefined ? '' : `Meinten Sie „${nearest}“? `;

/** A suggestion in English, or nothing where no known word is near. */
export const didYouMean = (nearest: string | undefined): string =>
  nearest === undefined ? '' : `Did you mean "${nearest}"? `;

/** A path as it stands in a Markdown link (CommonMark 0.31.2, 6.3: blanks need angle brackets). */
export const address = (path: string): string => (/[\s()]/.test(path) ? `<${path}>` : path);
