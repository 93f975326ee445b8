import { MESSAGE_LANGUAGES, type MessageLanguage } from '../diagnostics/problem.ts';

/** The language that the system speaks, as far as messages exist in it; else English. */
export function systemLanguage(environment: Readonly<Record<string, string | undefined>>): MessageLanguage {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const tag = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return MESSAGE_LANGUAGES.find((language) => tag.toLowerCase().startsWith(language)) ?? 'en';
}
