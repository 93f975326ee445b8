import type { Assignment } from '../../../../src/lms/dialect.ts';
import * as step from '../../../../src/lms/session/conversation.ts';
import type { CommitResult, SetResult } from '../../../../src/lms/session/results.ts';
import { flush } from '../../../../src/lms/session/flush.ts';
import { RESUME } from './connected.ts';

type Conversation = step.Conversation;

export const queued = (before: Conversation, ...assignments: Assignment[]): Conversation =>
  step.queued(before, assignments);

export interface Attempt {
  readonly at?: number;
  /** the result of each value, or of those of `element` alone */
  readonly result?: SetResult;
  readonly element?: string;
  readonly commitResult?: Exclude<CommitResult, 'over'>;
  readonly online?: boolean;
}

/** An attempt, as a session makes it. */
export function attempted(
  before: Conversation,
  { at = 10_000, result = 'accepted', element, commitResult = 'confirmed', online = true }: Attempt = {},
): Conversation {
  const flushed = flush(before.outbox, ([name]) => (name === (element ?? name) ? result : 'accepted'));
  return step.attempted(before, {
    flushed,
    commitResult: flushed.end === 'done' ? commitResult : null,
    online,
    at,
  });
}

export const offline = (before: Conversation, at = 10_000): Conversation => step.offline(before, at);
export const online = (before: Conversation, at = 20_000): Conversation => step.online(before, at);
export const terminated = (before: Conversation, succeeded = true): Conversation =>
  step.ended(before, succeeded);

/** A conversation whose resume data were confirmed at 10,000. */
export const saved = (): Conversation => attempted(queued(step.OPENED, RESUME));
/** A conversation whose commit of resume data failed at 10,000. */
export const failed = (): Conversation => attempted(queued(step.OPENED, RESUME), { commitResult: 'failed' });
