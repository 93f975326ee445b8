import type { Mode } from './dialect.ts';

/** A word of the standard's vocabularies as an LMS gives it: some write it in capitals, or with blanks around it. */
export const token = (answer: string): string => answer.trim().toLowerCase();

export function modeIn(answer: string): Mode {
  const mode = token(answer);
  return mode === 'review' || mode === 'browse' ? mode : 'normal';
}
