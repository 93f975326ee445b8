import type { Heading } from 'mdast';
import { SECTIONS, type Section } from '../../course/sections.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { hasTexts, LANGUAGES, textsFor } from '../../i18n/languages.ts';
import { plainText } from '../markdown/plain-text.ts';

/** Headings of named sections. */
export interface SectionNames {
  readonly all: readonly string[];
  /** the heading of the section for remarks */
  readonly notes: string;
  /** the section that a heading begins; undefined if it begins none */
  sectionIn(heading: Heading): Section | undefined;
  /** the heading that was meant by one that is misspelt or in another language; undefined if none is near */
  meant(title: string): string | undefined;
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
  const all = [...new Set(pairs.map(([title]) => title))];
  return {
    notes: textsFor(tags[0]!).sections.notes,
    all,
    sectionIn: (heading) => byTitle.get(plainText([heading]).toLowerCase()),
    meant: (title) => nearest(title, all) ?? translated(title, pairs),
  };
}

/** The heading for the section that a title names in any language. */
function translated(title: string, pairs: readonly (readonly [string, Section])[]): string | undefined {
  const foreign = LANGUAGES.flatMap((tag) =>
    SECTIONS.map((section) => [textsFor(tag).sections[section], section] as const),
  );
  const meant = nearest(
    title,
    foreign.map(([name]) => name),
  );
  const section = foreign.find(([name]) => name === meant)?.[1];
  return pairs.find(([, own]) => own === section)?.[0];
}
