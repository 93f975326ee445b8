/** SCORM 2004 allows more, but Moodle 4.5 takes five digits before the point (scorm_13.js, CMIDecimal). */
export const LARGEST = 99_999;

/** Decimal places that a number keeps; dialects write as many. */
const PLACES = 4;

/** A number without the rounding errors of binary arithmetic. */
export const rounded = (value: number): number => Number(value.toFixed(PLACES));

/**
 * A number as people type it, with a point or a comma. A single sign that groups thousands in the language (`group`)
 * is read as such where three digits follow. Null for anything else, and for numbers beyond LARGEST.
 */
export function typedNumber(typed: string, group: string): number | null {
  const text = typed.replace(/[\s\u00a0\u202f']/g, '').replace(/^[−–]/, '-');
  if (!/^-?\d+([.,]\d{3})*([.,]\d+)?$/.test(text)) return null;
  const signs = text.match(/[.,]/g) ?? [];
  const last = signs.at(-1);
  const isGroup =
    (signs.length > 1 ? signs[0] === last : last === group) && /^-?[1-9]\d*[.,].*\d{3}$/.test(text);
  const plain = text.replace(/[.,]/g, (sign) => (sign === last && !isGroup ? '.' : ''));
  const value = rounded(Number(plain));
  return Math.abs(value) <= LARGEST ? value : null;
}
