import { error } from '../../diagnostics/problem.ts';

export const problems = {
  stepWithoutMark: error('KNG205', {
    de: () => [
      'Dieser Stufe der Skala fehlt das Zeichen ( ) am Anfang.',
      'Schreiben Sie: - ( ) Trifft eher zu',
    ],
    en: () => ['This step of the scale lacks the sign ( ) in front.', 'Write: - ( ) Rather agree'],
  }),
  numberOfSteps: error<{ min: number; max: number }>('KNG206', {
    example: { min: 2, max: 11 },
    de: ({ min, max }) => [
      `Eine Skala hat ${min} bis ${max} Stufen.`,
      'Ergänzen oder streichen Sie Stufen: - ( ) Trifft eher zu',
    ],
    en: ({ min, max }) => [
      `A scale has ${min} to ${max} steps.`,
      'Add steps or leave some out: - ( ) Rather agree',
    ],
  }),
};
