/** Each scans up to the next mark of its kind, and so not further than its text is long. */
const QUOTED = /„[^„“”]*[“”]|“[^“”]*”|"[^"]*"|»[^»«]*«|«[^»«]*»/g;

const blank = (text: string): string => '_'.repeat(text.length);

/** A text of the same length with its quotations and all that matches `also` blanked: others say them, or nobody. */
export const withoutQuotations = (text: string, also: RegExp): string =>
  text.replace(QUOTED, blank).replace(also, blank);
