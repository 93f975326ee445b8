/** Words a minute in silent reading of prose on a screen, rounded down for learners who pause. */
const WORDS_PER_MINUTE = 180;

/** Reading time of a number of words in whole minutes, at least 1. */
export const readingMinutes = (words: number): number => Math.max(1, Math.ceil(words / WORDS_PER_MINUTE));
