import type { Assignment } from '../../../../src/lms/dialect.ts';

/** Resume data with their fallback. */
export const DATA: Assignment = ['cmi.suspend_data', 'd', { fallback: 'dl' }];

/** An interaction whose response and pattern are readable texts with letters as fallbacks. */
export const readableAnswer = (index: number): Assignment[] => [
  [`cmi.interactions.${index}.id`, 'anfrage'],
  [`cmi.interactions.${index}.type`, 'choice'],
  [`cmi.interactions.${index}.correct_responses.0.pattern`, 'a: Nein', { fallback: 'a' }],
  [`cmi.interactions.${index}.student_response`, 'b: Ja', { fallback: 'b' }],
  [`cmi.interactions.${index}.result`, 'wrong'],
];

/** A comment that is appended to others. */
export const comment = (text: string): Assignment => ['cmi.comments', text, { append: true }];

/** A comment under an index of its own. */
export const ownComment = (index: number): Assignment[] => [
  [`cmi.comments_from_learner.${index}.comment`, 'Danke!'],
  [`cmi.comments_from_learner.${index}.location`, 'anfrage'],
  [`cmi.comments_from_learner.${index}.timestamp`, '2025-03-04T09:05:07'],
];
