import { asciiWords, joinWords } from '../course/ascii-words.ts';

/** In characters: keeps the paths within the limit of Windows, 260. */
const MAX_LENGTH = 50;

/** Windows reserves these names for devices: learn.microsoft.com/windows/win32/fileio/naming-a-file */
const DEVICE_NAME = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** A folder for a course: `geschenke-einladungen`; `fallback` where the title has no Latin letters. */
export function folderNameFor(title: string, fallback: string): string {
  const name = joinWords(asciiWords(title), MAX_LENGTH) || fallback;
  return DEVICE_NAME.test(name) ? `${name}-${fallback}` : name;
}
