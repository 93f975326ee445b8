import type { Interaction } from './interaction.ts';

/** A sentence that was confirmed; nothing about it is right or wrong. */
export const confirmationOf = (id: string, sentence: string, time: Date): Interaction => ({
  id,
  type: 'true-false',
  response: [{ letter: 'true', text: sentence }],
  pattern: [],
  weighting: 0,
  result: 'neutral',
  time,
  description: '',
});
