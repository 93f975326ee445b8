/** `a, b or c`, the last two joined by the language's word for "or". */
export const either = (items: readonly string[], or: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${or} ${items.at(-1)}`;

/** A suggestion in German, or nothing where no known word is near. */
export const meinten = (nearest: string | undefined): string =>
  nearest === undefined ? '' : `Meinten Sie „${nearest}“? `;

/** A suggestion in English, or nothing where no known word is near. */
export const didYouMean = (nearest: string | undefined): string =>
  nearest === undefined ? '' : `Did you mean "${nearest}"? `;
