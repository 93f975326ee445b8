import type { Assigners } from '../dialect.ts';
import { onOneLine } from '../shorten.ts';

// The player of a course that takes no comments carries `comments.absent.ts` in its place.

/** CMIString4096 holds all comments of a learner together. */
const LIMIT = 4096;

export const comments: Pick<Assigners, 'comment'> = {
  comment: ({ episode, text }) => [
    ['cmi.comments', onOneLine(`[${episode}] ${text}`, LIMIT), { append: true }],
  ],
};
