const LIMIT = 250;

/**
 * A description as a localized string of SCORM 2004: one line, at most 250 characters, and no opening
 * brace, which would start a `{lang=…}` delimiter (RTE 4.2.9).
 */
export function describe(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().replace(/^\{/, '(');
  return line.length <= LIMIT ? line : `${withoutHalf(line.slice(0, LIMIT - 1))}…`;
}

/** A cut through a surrogate pair leaves half a character. */
const withoutHalf = (text: string): string => text.replace(/[\uD800-\uDBFF]$/, '');
