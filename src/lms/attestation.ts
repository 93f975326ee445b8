import type { Interaction } from './interaction.ts';

/** The interaction of a confirmed sentence; its result is neutral. */
export const attestationInteraction = (
  id: string,
  sentence: string,
  language: string,
  time: Date,
): Interaction => ({
  id,
  type: 'true-false',
  response: [{ letter: 'true', text: sentence }],
  pattern: [],
  weighting: 0,
  result: 'neutral',
  time,
  description: '',
  language,
});
