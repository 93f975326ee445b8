/** Whether resume data are of format 1, which no version writes any more. */
export const isFormat1 = (text: string): boolean => text.startsWith('1.');

/** Undoes what stores do that encode data as forms: they give `+` back as a blank. */
export const repairFormat1 = (text: string): string => text.replaceAll(' ', '+');

/** The same body in format 2: format 1 had `=` response, `~` half points, and `+` where only the fact is known. */
export const bodyFromFormat1 = (body: string): string =>
  body
    .replace('1', '2')
    .replaceAll('=', '-')
    .replaceAll('+', '')
    .replace(/~([012])/g, (_, half) => `_${(Number(half) * 50).toString(36)}`);
