import { error } from '../../diagnostics/problem.ts';

export const problems = {
  noArrow: error<{ line: string | undefined }>('KNG195', {
    example: { line: '- Feueralarm -> Sammelplatz' },
    de: ({ line }) => [
      'In dieser Zeile fehlt der Pfeil, der beide Seiten verbindet.',
      `Schreiben Sie: ${line ?? '- Begriff -> Was dazu gehört'}`,
    ],
    en: ({ line }) => [
      'In this line the arrow between both sides is missing.',
      `Write: ${line ?? '- Term -> What belongs to it'}`,
    ],
  }),
  noTarget: error('KNG196', {
    de: () => ['Rechts vom Pfeil steht nichts.', 'Schreiben Sie dahinter, was dazu gehört: - Begriff -> …'],
    en: () => ['There is nothing to the right of the arrow.', 'Write what belongs to it: - Term -> …'],
  }),
  tooFewPairs: error('KNG197', {
    de: () => [
      'Zum Zuordnen braucht es links mindestens zwei Einträge und rechts mindestens zwei verschiedene.',
      'Ergänzen Sie Zeilen: - Begriff -> Was dazu gehört',
    ],
    en: () => [
      'Matching takes at least two entries on the left, and two different ones on the right.',
      'Add lines: - Term -> What belongs to it',
    ],
  }),
  tooManyPairs: error<{ max: number }>('KNG198', {
    example: { max: 10 },
    de: ({ max }) => [
      `Zum Zuordnen stehen hier mehr als ${max} Zeilen.`,
      'Streichen Sie Zeilen, oder machen Sie zwei Folgen daraus.',
    ],
    en: ({ max }) => [
      `There are more than ${max} lines to match here.`,
      'Leave some out, or make two episodes of it.',
    ],
  }),
};
