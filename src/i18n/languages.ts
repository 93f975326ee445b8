import { de } from './de.ts';
import { deDu } from './de-x-du.ts';
import { en } from './en.ts';
import { dePart } from './parts/de.ts';
import { deDuPart } from './parts/de-x-du.ts';
import { enPart } from './parts/en.ts';
import type { PartTexts } from './parts/part-texts.ts';
import type { PageTexts } from './texts.ts';

/** Page texts by BCP 47 tag. */
const languages = { de, 'de-x-du': deDu, en } as const satisfies Readonly<Record<string, PageTexts>>;

export type Language = keyof typeof languages;

export const LANGUAGES = Object.keys(languages) as Language[];

/** A region (`de-AT`) has the texts of its language. An unknown register has none: the tone would be wrong. */
const find = (tag: string): Language | undefined =>
  LANGUAGES.find((language) => language === tag) ??
  LANGUAGES.find((language) => language === /^([a-z]{2,3})-[A-Z]{2}$/.exec(tag)?.[1]);

export const hasTexts = (tag: string): boolean => find(tag) !== undefined;

/**
 * The entry of a table for a language tag.
 *
 * @throws Error where `hasTexts` is false for the tag
 */
export function inLanguage<T>(table: Readonly<Record<Language, T>>, tag: string): T {
  const language = find(tag);
  if (!language) throw new Error(`no page texts for ${tag}`);
  return table[language];
}

/** The page texts for a language tag; throws where `hasTexts` is false for it. */
export const textsFor = (tag: string): PageTexts => inLanguage<PageTexts>(languages, tag);

/** By the same tags. */
const parts: Readonly<Record<Language, PartTexts>> = { de: dePart, 'de-x-du': deDuPart, en: enPart };

/** The page texts of a package that holds one episode of a series; throws where `hasTexts` is false for the tag. */
export function textsForPart(tag: string): PageTexts {
  const { notice, page, player, ...texts } = textsFor(tag);
  const part = inLanguage(parts, tag);
  return {
    ...texts,
    notice: { ...notice, facts: { ...notice.facts, ...part.facts } },
    page: { ...page, ...part.page },
    player: { ...player, ...part.player },
  };
}
