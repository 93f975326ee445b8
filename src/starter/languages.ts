/** The languages in which there is a starter, each a folder below `starters/`. */
export const STARTER_LANGUAGES = ['de', 'en'] as const;
export type StarterLanguage = (typeof STARTER_LANGUAGES)[number];
