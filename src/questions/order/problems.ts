import { error } from '../../diagnostics/problem.ts';

export const problems = {
  tooFewSteps: error<{ min: number }>('KNG190', {
    example: { min: 3 },
    de: ({ min }) => [
      `Die Frage nach einer Reihenfolge hat weniger als ${min} Schritte.`,
      'Ergänzen Sie Schritte als nummerierte Liste in der richtigen Reihenfolge: 1. …',
    ],
    en: ({ min }) => [
      `The question asks for an order, but has fewer than ${min} steps.`,
      'Add steps as a numbered list in the right order: 1. …',
    ],
  }),
  tooManySteps: error<{ max: number }>('KNG191', {
    example: { max: 10 },
    de: ({ max }) => [
      `Die Frage nach einer Reihenfolge hat mehr als ${max} Schritte.`,
      'Fassen Sie Schritte zusammen, oder machen Sie zwei Folgen daraus.',
    ],
    en: ({ max }) => [
      `The question asks for an order and has more than ${max} steps.`,
      'Put steps together, or make two episodes of it.',
    ],
  }),
  emptyStep: error('KNG192', {
    de: () => ['Dieser Schritt ist leer.', 'Schreiben Sie hinter die Nummer, was zu tun ist: 1. Ich …'],
    en: () => ['This step is empty.', 'Write after the number what is to be done: 1. I …'],
  }),
  markInStep: error('KNG193', {
    de: () => [
      'Vor einem Schritt steht keine Bewertung: In einer Reihenfolge zählt, welche Nummer er hat.',
      'Streichen Sie die eckigen Klammern: 1. Ich …',
    ],
    en: () => [
      'A step has no rating in front: in an order, its number is what counts.',
      'Remove the square brackets: 1. I …',
    ],
  }),
};
