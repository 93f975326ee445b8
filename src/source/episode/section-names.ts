import { SECTIONS, type Section } from '../../course/sections.ts';
import { hasTexts, LANGUAGES, textsFor } from '../../i18n/languages.ts';

/** Headings of named sections. */
export interface SectionNames {
  readonly all: readonly string[];
  find(title: string): Section | undefined;
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
    find: (title) => byTitle.get(title.toLowerCase()),
  };
}
