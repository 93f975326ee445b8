import { hasTexts, textsFor } from '../../i18n/languages.ts';

/** Texts behind links for screen readers. */
export interface LinkTexts {
  readonly language: string;
  /** for a page on the web */
  readonly leavesCourse: string;
  /** for a file of the course, after its type */
  readonly newWindow: string;
}

/** The texts in the language of the course; in English if that is in error. */
export function linkTextsFor(value: unknown): LinkTexts {
  const language = typeof value === 'string' && hasTexts(value) ? value : 'en';
  const { leavesCourse, newWindow } = textsFor(language).page;
  return { language, leavesCourse, newWindow };
}
