/** A title on one line, without control characters, lone surrogates, unassigned characters and bidi controls. */
export const cleanTitle = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/[\p{Cs}\p{Cn}\u202A-\u202E\u2066-\u2069]/gu, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();

/** A title from a folder's name: `geschenke_und-einladungen` reads "Geschenke und einladungen". */
export function titleFromFolder(name: string): string {
  const title = cleanTitle(name.replace(/[-_]+/g, ' '));
  const [first = ''] = title;
  return first.toUpperCase() + title.slice(first.length);
}
