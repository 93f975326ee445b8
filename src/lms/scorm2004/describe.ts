import { shorten } from '../shorten.ts';

const LIMIT = 250;
const BETWEEN = ' – ';

/**
 * Question and chosen answer as a localized string of SCORM 2004: one line, at most 250 characters, and no opening
 * brace, which would start a `{lang=…}` delimiter (RTE 4.2.9). Where both do not fit, neither gets less than half.
 */
export function describe(question: string, answer: string): string {
  const [asked, said] = [shorten(question, LIMIT), shorten(answer, LIMIT)];
  if (asked === '' || said === '') return withoutBrace(asked + said);
  const room = LIMIT - BETWEEN.length;
  const left = shorten(asked, Math.max(Math.floor(room / 2), room - said.length));
  return withoutBrace(`${left}${BETWEEN}${shorten(said, room - left.length)}`);
}

/** A text that a localized string may begin with. */
export const withoutBrace = (text: string): string => text.replace(/^\{/, '(');
