import { de } from './de.ts';
import { deDu } from './de-x-du.ts';
import { en } from './en.ts';
import type { PageTexts } from './texts.ts';

/** The languages that a page can speak, by BCP 47 tag. */
const languages = { de, 'de-x-du': deDu, en } as const satisfies Readonly<Record<string, PageTexts>>;

export type Language = keyof typeof languages;

export const LANGUAGES = Object.keys(languages) as Language[];

/** A region (`de-AT`) speaks its language; a register (`de-x-du`) does not: that would be the wrong tone. */
const find = (tag: string): Language | undefined =>
  LANGUAGES.find((language) => language === tag) ??
  LANGUAGES.find((language) => language === /^([a-z]{2,3})-[A-Z]{2}$/.exec(tag)?.[1]);

export const hasTexts = (tag: string): boolean => find(tag) !== undefined;

/** What a table of words has for a language that `hasTexts` knows. */
export function inLanguage<T>(table: Readonly<Record<Language, T>>, tag: string): T {
  const language = find(tag);
  if (!language) throw new Error(`no page texts for ${tag}`);
  return table[language];
}

/** The page texts for a language that `hasTexts` knows. */
export const textsFor = (tag: string): PageTexts => inLanguage<PageTexts>(languages, tag);
