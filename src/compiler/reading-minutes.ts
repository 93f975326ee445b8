/** Words a minute in silent reading of plain prose on a screen; rounded down for learners who pause. */
const WORDS_A_MINUTE = 180;

/** How long a text takes to read, in whole minutes, at least one. */
export const readingMinutes = (text: string): number =>
  Math.max(1, Math.ceil(text.split(/\s+/).length / WORDS_A_MINUTE));
