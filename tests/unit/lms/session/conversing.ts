import type { Assignment } from '../../../../src/lms/dialect.ts';
import { dialect } from '../../../../src/lms/scorm12/dialect.ts';
import * as step from '../../../../src/lms/session/conversation.ts';
import type { Receipt, Verdict } from '../../../../src/lms/session/verdict.ts';
import { offer } from '../../../../src/lms/session/flush.ts';
import { RESUME } from './connected.ts';

type Conversation = step.Conversation;

export const noted = (before: Conversation, ...assignments: Assignment[]): Conversation =>
  step.noted(before, assignments);

export interface Attempt {
  readonly at?: number;
  /** what the LMS says of each value, or of this element alone */
  readonly verdict?: Verdict;
  readonly element?: string;
  readonly receipt?: Receipt;
  readonly online?: boolean;
}

/** An attempt, as a session makes it. */
export function tried(
  before: Conversation,
  { at = 10_000, verdict = 'accepted', element, receipt = 'confirmed', online = true }: Attempt = {},
): Conversation {
  const round = offer(before.ledger, dialect.alike, ([name]) =>
    name === (element ?? name) ? verdict : 'accepted',
  );
  return step.tried(before, { round, receipt: round.end === 'done' ? receipt : null, online, at });
}

export const offline = (before: Conversation, at = 10_000): Conversation => step.offline(before, at);
export const online = (before: Conversation, at = 20_000): Conversation => step.online(before, at);
export const terminated = (before: Conversation, wentThrough = true): Conversation =>
  step.ended(before, wentThrough);

/** Resume data were confirmed at 10,000. */
export const saved = tried(noted(step.OPENED, RESUME));
/** Resume data did not get through at 10,000. */
export const failed = tried(noted(step.OPENED, RESUME), { receipt: 'failed' });
