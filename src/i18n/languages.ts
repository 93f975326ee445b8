import { de } from './de.ts';
import { deDu } from './de-x-du.ts';
import { en } from './en.ts';
import type { PageTexts } from './texts.ts';

/** The languages that a page can speak, by BCP 47 tag. */
const languages: ReadonlyMap<string, PageTexts> = new Map(Object.entries({ de, 'de-x-du': deDu, en }));

export const LANGUAGES = [...languages.keys()];

/** A region (`de-AT`) speaks its language; a register (`de-x-du`) does not: that would be the wrong tone. */
const find = (tag: string): PageTexts | undefined =>
  languages.get(tag) ?? languages.get(/^([a-z]{2,3})-[A-Z]{2}$/.exec(tag)?.[1] ?? '');

export const hasTexts = (tag: string): boolean => find(tag) !== undefined;

/** The page texts for a language that `hasTexts` knows. */
export function textsFor(tag: string): PageTexts {
  const texts = find(tag);
  if (!texts) throw new Error(`no page texts for ${tag}`);
  return texts;
}
