/** How much of the learner's work the LMS may hold, from least to most. */
export const LEVELS = ['completion', 'result', 'answers'] as const;
export type Level = (typeof LEVELS)[number];
