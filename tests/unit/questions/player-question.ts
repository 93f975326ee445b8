/** Fields of every question that the player knows. */
export const PLAYER_QUESTION = { id: 'anfrage', key: '01', revision: 1, rated: true } as const;

/** The text of a letter. */
export const textFor = (letter: string): string => `Wort ${letter}`;
