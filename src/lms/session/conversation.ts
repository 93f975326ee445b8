import type { Assignment } from '../dialect.ts';
import type { Receipt } from './verdict.ts';
import { committed, doubted, inPlainForm, isWaiting, lost, note, type Ledger } from './outbox.ts';
import type { Round } from './flush.ts';

/**
 * How the conversation with an LMS stands. `untracked`: there is no LMS; `tracked`: it takes what it is told;
 * `lost`: the latest attempt did not get through, or the network is gone; `ended`: nothing more can be said.
 */
export type SessionState = 'untracked' | 'connecting' | 'tracked' | 'lost' | 'ended';

/** Everything that a session remembers, once it is open. */
export interface Conversation {
  readonly state: Exclude<SessionState, 'untracked' | 'connecting'>;
  /** `ended` by the LMS, not by the learner */
  readonly cut: boolean;
  readonly ledger: Ledger;
  /** this LMS takes responses in their plain form only */
  readonly plain: boolean;
  /** something has been noted since the latest attempt */
  readonly fresh: boolean;
  /** attempts in a row that did not get through */
  readonly failures: number;
  /** when the latest attempt ended, in milliseconds */
  readonly triedAt: number;
  /** when the LMS last confirmed that it holds everything, in milliseconds */
  readonly savedAt: number | null;
  /** the latest commit was confirmed, and the network has not been gone since */
  readonly vouched: boolean;
}

/** One attempt to get everything through. */
export interface Attempt {
  readonly round: Round;
  /** null where no commit was made: half of what belongs together is worse than none */
  readonly receipt: Receipt | null;
  readonly online: boolean;
  /** in milliseconds */
  readonly at: number;
}

/**
 * Browsers tell late that the network is gone, and nobody says how late: we assume that a commit of the last half
 * minute may not have left the machine.
 */
const DOUBT = 30_000;

const PAUSE = 1000;
const FIRST_RETRY = 2000;
const LONGEST_RETRY = 30_000;

/** A session that has just been opened. */
export const OPENED: Conversation = {
  state: 'tracked',
  cut: false,
  ledger: [],
  plain: false,
  fresh: false,
  failures: 0,
  triedAt: -Infinity,
  savedAt: null,
  vouched: false,
};

/** A step of the conversation. One that has ended stays as it is. */
const step =
  <Given extends readonly unknown[]>(take: (before: Conversation, ...given: Given) => Conversation) =>
  (before: Conversation, ...given: Given): Conversation =>
    before.state === 'ended' ? before : take(before, ...given);

export const noted = step((before, assignments: readonly Assignment[]) => {
  const after = note(before.ledger, assignments);
  const ledger = before.plain ? inPlainForm(after) : after;
  return { ...before, ledger, fresh: before.fresh || after !== before.ledger };
});

/** From now on, this LMS gets responses in their plain form. */
export const plainly = step((before) => ({ ...before, plain: true }));

export const tried = step((before, { round, receipt, online: connected, at }: Attempt) => {
  const plain = before.plain || round.plain;
  const after = { ...before, plain, fresh: false, triedAt: at, vouched: false };
  const inVain = { ...after, state: 'lost', failures: before.failures + 1 } as const;
  if (round.end === 'over' || receipt === 'over') {
    return { ...inVain, ledger: lost(round.ledger), state: 'ended', cut: true };
  }
  if (receipt === null) return { ...inVain, ledger: round.ledger };
  // Moodle 4.5 answers "true" to a Commit that never left a machine without network (request.js).
  if (receipt === 'failed' || !connected) return { ...inVain, ledger: lost(round.ledger) };
  const ledger = committed(round.ledger, at);
  if (isWaiting(ledger)) return { ...after, ledger, failures: 0 };
  const vouched = receipt === 'confirmed';
  return { ...after, ledger, state: 'tracked', failures: 0, vouched, savedAt: vouched ? at : before.savedAt };
});

export const offline = step((before, at: number) => {
  const ledger = doubted(before.ledger, at - DOUBT);
  const doubtful = before.savedAt !== null && before.savedAt >= at - DOUBT;
  const savedAt = doubtful ? null : before.savedAt;
  return { ...before, state: 'lost', ledger, savedAt, vouched: false };
});

/** The interface is up before packets flow: the next attempt comes after a pause. */
export const online = step((before, at: number) => {
  const after = { ...before, fresh: true, triedAt: at };
  return isWaiting(before.ledger) ? after : { ...after, state: 'tracked', failures: 0 };
});

export const ended = step((before, wentThrough: boolean) => ({
  ...before,
  state: 'ended',
  vouched: before.vouched && wentThrough,
}));

/** In how many milliseconds the next attempt is due; null where there is nothing to try. */
export function dueIn({ state, ledger, fresh, failures, triedAt }: Conversation, now: number): number | null {
  if (state === 'ended' || !isWaiting(ledger)) return null;
  const backOff = Math.min(FIRST_RETRY * 2 ** (failures - 1), LONGEST_RETRY);
  const pause = fresh || failures === 0 ? PAUSE : backOff;
  // A clock that is set back must not keep the next attempt waiting for longer.
  return Math.min(pause, Math.max(0, triedAt + pause - now));
}
