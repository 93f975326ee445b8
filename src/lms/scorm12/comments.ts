import type { Assigners } from '../dialect.ts';
import { onOneLine } from '../shorten.ts';

/** CMIString4096 holds all comments of a learner together. */
const LIMIT = 4096;

export const comments: Assigners['comment'] = ({ episode, text }) => [
  ['cmi.comments', onOneLine(`[${episode}] ${text}`, LIMIT), { append: true }],
];
