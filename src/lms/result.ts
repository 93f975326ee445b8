import type { Interaction } from './interaction.ts';

const RESULTS = ['wrong', 'neutral', 'correct'] as const;

/** The result of an answer by its half points; where nothing is right or wrong, it is neutral. */
export const resultOf = (points: number | null): Interaction['result'] => RESULTS[points ?? 1]!;
