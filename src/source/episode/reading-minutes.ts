/** Words a minute in silent reading of plain prose on a screen; rounded down for learners who pause. */
const WORDS_A_MINUTE = 180;

/** How long so many words take to read, in whole minutes, at least one. */
export const readingMinutes = (words: number): number => Math.max(1, Math.ceil(words / WORDS_A_MINUTE));
