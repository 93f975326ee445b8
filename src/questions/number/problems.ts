import { error } from '../../diagnostics/problem.ts';
import { LARGEST } from './typed.ts';

export const problems = {
  unreadableNumber: error<{ typed: string }>('KNG200', {
    example: { typed: '= zweiundsiebzig Stunden' },
    de: ({ typed }) => [
      `In „${typed}“ steht keine Zahl, die wir lesen können.`,
      'Schreiben Sie Zahl, Spielraum und Einheit so: = 72 ± 8 Stunden. Spielraum und Einheit dürfen fehlen.',
    ],
    en: ({ typed }) => [
      `There is no number that we can read in "${typed}".`,
      'Write number, tolerance and unit like this: = 72 ± 8 hours. Tolerance and unit may be left out.',
    ],
  }),
  ambiguousNumber: error<{ typed: string; thousands: string; decimals: string }>('KNG201', {
    example: { typed: '1.000', thousands: '1000', decimals: '1.0' },
    de: ({ typed, thousands, decimals }) => [
      `„${typed}“ kann zweierlei heißen.`,
      `Schreiben Sie ${thousands} oder ${decimals}.`,
    ],
    en: ({ typed, thousands, decimals }) => [
      `"${typed}" can mean two things.`,
      `Write ${thousands} or ${decimals}.`,
    ],
  }),
  numberTooLarge: error('KNG202', {
    de: () => [
      `Zahl und Spielraum reichen zusammen über ${LARGEST} hinaus; manche Lernsysteme nehmen so etwas nicht an.`,
      'Wählen Sie eine größere Einheit, zum Beispiel: = 1,5 Millionen Euro',
    ],
    en: () => [
      `Number and tolerance together go beyond ${LARGEST}; some LMSs do not take that.`,
      'Choose a larger unit, for example: = 1.5 million euros',
    ],
  }),
  twoNumbers: error('KNG203', {
    de: () => [
      'Das ist die zweite Zahl zu dieser Frage; eine Frage hat genau eine.',
      'Lassen Sie nur eine Zeile mit = stehen. Was auch gilt, sagt der Spielraum: = 72 ± 8 Stunden',
    ],
    en: () => [
      'This is the second number for the question; a question has exactly one.',
      'Keep one line with = only. What counts as well is told by the tolerance: = 72 ± 8 hours',
    ],
  }),
  lenientWithoutTolerance: error('KNG204', {
    de: () => [
      'Die Rückmeldung mit [~] gilt für Antworten bis zum doppelten Spielraum, aber die Zahl hat keinen.',
      'Geben Sie einen Spielraum an, zum Beispiel: = 72 ± 8 Stunden. Oder streichen Sie diese Rückmeldung.',
    ],
    en: () => [
      'The feedback with [~] is for answers within twice the tolerance, but the number has none.',
      'Give a tolerance, for example: = 72 ± 8 hours. Or remove this feedback.',
    ],
  }),
};
