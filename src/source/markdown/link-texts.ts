import { hasTexts, textsFor } from '../../i18n/languages.ts';

/** What a link says to those who do not see where it leads. */
export interface LinkTexts {
  readonly language: string;
  /** of a page on the web */
  readonly leavesCourse: string;
  /** of a file of the course, behind its type */
  readonly newWindow: string;
}

/** The words in the language of a course; in English where that is in error. */
export function linkTextsFor(value: unknown): LinkTexts {
  const language = typeof value === 'string' && hasTexts(value) ? value : 'en';
  const { leavesCourse, newWindow } = textsFor(language).page;
  return { language, leavesCourse, newWindow };
}
