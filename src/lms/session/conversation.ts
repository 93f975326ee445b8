import type { Assignment } from '../dialect.ts';
import type { CommitResult } from './results.ts';
import {
  confirmSent,
  requeueConfirmedSince,
  withFallbacks,
  isWaiting,
  requeueSent,
  enqueue,
  type Outbox,
} from './outbox.ts';
import type { FlushResult } from './flush.ts';

/**
 * The state of the conversation with an LMS. `untracked`: there is no LMS; `tracked`: the latest commit succeeded, or
 * none was due; `lost`: the latest attempt failed, or the network is down; `ended`: the session is over.
 */
export type SessionState = 'untracked' | 'connecting' | 'tracked' | 'lost' | 'ended';

/**
 * Why the latest attempt failed. `unreachable`: the LMS was not reached; `denied`: it said "false" and gave an error;
 * `doubtful`: it said "false" without one, as an LMS does that has the data nevertheless (moodle-mod_scormremote#82);
 * `refused`: it does not take what the outcome rests on.
 */
export type Failure = 'unreachable' | 'denied' | 'doubtful' | 'refused';

/** The state of an open session, and its outbox. */
export interface Conversation {
  readonly state: Exclude<SessionState, 'untracked' | 'connecting'>;
  /** the LMS has ended the session, not the learner */
  readonly endedByLms: boolean;
  readonly outbox: Outbox;
  /** this LMS accepts fallbacks only */
  readonly needsFallback: boolean;
  /** something has been queued since the latest attempt */
  readonly changed: boolean;
  /** attempts in a row that failed */
  readonly failures: number;
  /** null while attempts succeed */
  readonly failure: Failure | null;
  /** when the latest attempt ended, in milliseconds */
  readonly attemptedAt: number;
  /** when the LMS confirmed that it holds everything, in milliseconds; null while that is not known */
  readonly savedAt: number | null;
  /** the latest commit was confirmed, and the network has been up since */
  readonly confirmed: boolean;
}

/** One flush, and the commit after it. */
export interface Attempt {
  readonly flushed: FlushResult;
  /** null where no commit was made, since the flush stopped half-way, or the session is over */
  readonly commitResult: Exclude<CommitResult, 'over'> | null;
  readonly online: boolean;
  /** in milliseconds */
  readonly at: number;
}

/**
 * Milliseconds. Browsers report late that the network is down, and no standard says how late: a commit of the last half
 * minute counts as possibly lost.
 */
const UNCERTAIN_FOR = 30_000;

/** Milliseconds between attempts: without a failure, after the first failure, and at most. */
const PAUSE = 1000;
const FIRST_RETRY = 2000;
const LONGEST_RETRY = 30_000;

/** A session that has just been opened. */
export const OPENED: Conversation = {
  state: 'tracked',
  endedByLms: false,
  outbox: [],
  needsFallback: false,
  changed: false,
  failures: 0,
  failure: null,
  attemptedAt: -Infinity,
  savedAt: null,
  confirmed: false,
};

/** A transition of the conversation. One that has ended stays as it is. */
const step =
  <Values extends readonly unknown[]>(apply: (before: Conversation, ...values: Values) => Conversation) =>
  (before: Conversation, ...values: Values): Conversation =>
    before.state === 'ended' ? before : apply(before, ...values);

/** What is queued after the LMS has ended the session is never sent, but it counts as not saved. */
export const queued = (before: Conversation, assignments: readonly Assignment[]): Conversation => {
  if (before.state === 'ended' && !before.endedByLms) return before;
  const after = enqueue(before.outbox, assignments);
  const outbox = before.needsFallback ? withFallbacks(after) : after;
  return { ...before, outbox, changed: before.changed || after !== before.outbox };
};

/** From now on, this LMS gets fallbacks. */
export const useFallbacks = step((before) => ({ ...before, needsFallback: true }));

export const attempted = step((before, { flushed, commitResult, online: isOnline, at }: Attempt) => {
  const needsFallback = before.needsFallback || flushed.needsFallback;
  const after = { ...before, needsFallback, changed: false, attemptedAt: at, confirmed: false };
  const failing = (failure: Failure) =>
    ({ ...after, state: 'lost', failures: before.failures + 1, failure }) as const;
  if (flushed.end === 'over') {
    return { ...failing('denied'), outbox: requeueSent(flushed.outbox), state: 'ended', endedByLms: true };
  }
  if (commitResult === null) return { ...failing('unreachable'), outbox: flushed.outbox };
  // Moodle 4.5 answers "true" to a Commit that never left a machine without network (request.js).
  if (commitResult === 'failed' || !isOnline) {
    return { ...failing('unreachable'), outbox: requeueSent(flushed.outbox) };
  }
  if (commitResult === 'denied' || commitResult === 'doubtful') {
    return { ...failing(commitResult), outbox: requeueSent(flushed.outbox) };
  }
  const outbox = confirmSent(flushed.outbox, at);
  if (isWaiting(outbox)) return { ...failing('refused'), outbox };
  const confirmed = commitResult === 'confirmed';
  return {
    ...after,
    outbox,
    state: 'tracked',
    failures: 0,
    failure: null,
    confirmed,
    savedAt: confirmed ? at : null,
  };
});

export const offline = step((before, at: number) => {
  const outbox = requeueConfirmedSince(before.outbox, at - UNCERTAIN_FOR);
  const uncertain = before.savedAt !== null && before.savedAt >= at - UNCERTAIN_FOR;
  const savedAt = uncertain ? null : before.savedAt;
  return { ...before, state: 'lost', failure: 'unreachable', outbox, savedAt, confirmed: false };
});

/** The browser reports the network up before packets flow: the next attempt comes after a pause. */
export const online = step((before, at: number) => {
  const after = { ...before, changed: true, attemptedAt: at };
  return isWaiting(before.outbox) ? after : { ...after, state: 'tracked', failures: 0, failure: null };
});

export const ended = step((before, succeeded: boolean) => ({
  ...before,
  state: 'ended',
  confirmed: before.confirmed && succeeded,
}));

/** In how many milliseconds the next attempt is due; null where there is nothing to try. */
export function nextAttemptIn(
  { state, outbox, changed, failures, attemptedAt }: Conversation,
  now: number,
): number | null {
  if (state === 'ended' || !isWaiting(outbox)) return null;
  const backOff = Math.min(FIRST_RETRY * 2 ** (failures - 1), LONGEST_RETRY);
  const pause = changed || failures === 0 ? PAUSE : backOff;
  // A clock that is set back must not delay the next attempt.
  return Math.min(pause, Math.max(0, attemptedAt + pause - now));
}
