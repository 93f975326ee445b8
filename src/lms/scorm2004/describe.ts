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

/** A text that a localized string may begin with. */
export const withoutBrace = (text: string): string => text.replace(/^\{/, '(');
