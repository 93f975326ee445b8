/** What every question tells the player. */
export const ASKED = { id: 'anfrage', key: '01', revision: 1, rated: true } as const;

/** Words for a letter. */
export const wordsFor = (letter: string): string => `Wort ${letter}`;
