import type * as present from './comments.ts';

export const comments = {} as typeof present.comments;
