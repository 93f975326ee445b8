import type { Heading } from 'mdast';
import { SECTIONS, type Section } from '../../course/sections.ts';
import { hasTexts, LANGUAGES, textsFor } from '../../i18n/languages.ts';
import { plainText } from '../markdown/plain-text.ts';

/** Headings of named sections. */
export interface SectionNames {
  readonly all: readonly string[];
  /** the section that a heading begins; undefined if it begins none */
  sectionIn(heading: Heading): Section | undefined;
}

/**
 * The section headings of a language; those of all languages if the language of the course is in error, so that
 * the episodes can still be checked.
 */
export function sectionNames(language: unknown): SectionNames {
  const tags = typeof language === 'string' && hasTexts(language) ? [language] : LANGUAGES;
  const pairs = tags.flatMap((tag) =>
    SECTIONS.map((section) => [textsFor(tag).sections[section], section] as const),
  );
  const byTitle = new Map(pairs.map(([title, section]) => [title.toLowerCase(), section]));
  return {
    all: [...new Set(pairs.map(([title]) => title))],
    sectionIn: (heading) => byTitle.get(plainText([heading]).toLowerCase()),
  };
}
