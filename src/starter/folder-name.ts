import { asciiWords, joined } from '../course/ascii-words.ts';

/** Enough to know the course by, and short enough for the paths that Windows takes. */
const LENGTH = 50;

/** Windows keeps these names for devices: learn.microsoft.com/windows/win32/fileio/naming-a-file */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** A folder for a course: `geschenke-einladungen`; `fallback` where the title has no Latin letters. */
export function folderNameFor(title: string, fallback: string): string {
  const name = joined(asciiWords(title), LENGTH) || fallback;
  return DEVICE.test(name) ? `${name}-${fallback}` : name;
}
