/** SCORM 2004 allows more, but Moodle 4.5 takes five digits before the point (scorm_13.js, CMIDecimal). */
export const LARGEST = 99_999;

/** Places that a number keeps; dialects write as many. */
const PLACES = 4;

/** Without what binary arithmetic leaves behind. */
export const rounded = (value: number): number => Number(value.toFixed(PLACES));

/**
 * A number as people type it, with a point or a comma. A lone sign that parts thousands in the language
 * (`group`) counts as such where three digits follow; null for anything else and for what no LMS would take.
 */
export function typedNumber(typed: string, group: string): number | null {
  const text = typed.replace(/[\s\u00a0\u202f']/g, '').replace(/^[−–]/, '-');
  if (!/^-?\d+([.,]\d{3})*([.,]\d+)?$/.test(text)) return null;
  const signs = text.match(/[.,]/g) ?? [];
  const last = signs.at(-1);
  const parts =
    (signs.length > 1 ? signs[0] === last : last === group) && /^-?[1-9]\d*[.,].*\d{3}$/.test(text);
  const plain = text.replace(/[.,]/g, (sign) => (sign === last && !parts ? '.' : ''));
  const value = rounded(Number(plain));
  return Math.abs(value) <= LARGEST ? value : null;
}
