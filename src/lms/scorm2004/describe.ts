import type { FormattedValue } from '../format.ts';
import { shorten } from '../shorten.ts';

const LIMIT = 250;
const SEPARATOR = ' – ';

/**
 * Question and chosen answer as a localized string of SCORM 2004: one line, at most 250 characters, and no opening
 * brace, which would start a `{lang=…}` delimiter (RTE 4.2.9). Where both do not fit, neither gets less than half.
 */
export function describe(question: string, answer: string): string {
  const [shortQuestion, shortAnswer] = [shorten(question, LIMIT), shorten(answer, LIMIT)];
  if (shortQuestion === '' || shortAnswer === '') return withoutBrace(shortQuestion + shortAnswer);
  const available = LIMIT - SEPARATOR.length;
  const start = shorten(shortQuestion, Math.max(Math.floor(available / 2), available - shortAnswer.length));
  return withoutBrace(`${start}${SEPARATOR}${shorten(shortAnswer, available - start.length)}`);
}

/** Language and country; LMSs need not know more of a language tag. */
const LANGUAGE = /^[a-z]{2,3}(-[A-Z]{2})?(?=-|$)/;

/**
 * The same with its language in front, since a localized string without one counts as English (RTE 4.1.1.6). The
 * delimiter is not part of the 250 characters (Moodle 4.5, scorm_13.js:70). An LMS that refuses it gets the text alone.
 */
export function describeIn(language: string, question: string, answer: string): FormattedValue {
  const text = describe(question, answer);
  const known = LANGUAGE.exec(language)?.[0];
  return known === undefined || text === '' ? [text] : [`{lang=${known}}${text}`, { fallback: text }];
}

/** A text that a localized string may begin with. */
export const withoutBrace = (text: string): string => text.replace(/^\{/, '(');
