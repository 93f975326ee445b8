import type { Assignment } from '../dialect.ts';
import type { Receipt } from './judge.ts';
import { committed, doubted, inPlainForm, isWaiting, lost, note, type Ledger } from './ledger.ts';
import type { Round } from './offer.ts';

/**
 * How the conversation with an LMS stands. `closed`: there is no LMS; `failing`: the latest attempt did not get
 * through, or the network is gone; `finished`: nothing more can be said.
 */
export type SessionState = 'closed' | 'connecting' | 'open' | 'failing' | 'finished';

/** Everything that a session remembers, once it is open. */
export interface Conversation {
  readonly state: Exclude<SessionState, 'closed' | 'connecting'>;
  /** `finished` by the LMS, not by the learner */
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

export type SessionEvent =
  | { readonly type: 'noted'; readonly assignments: readonly Assignment[] }
  | { readonly type: 'plain' }
  | {
      readonly type: 'tried';
      readonly round: Round;
      /** null where no commit was made: half of what belongs together is worse than none */
      readonly receipt: Receipt | null;
      readonly online: boolean;
      readonly at: number;
    }
  | { readonly type: 'offline'; readonly at: number }
  | { readonly type: 'online'; readonly at: number }
  | { readonly type: 'terminated'; readonly wentThrough: boolean };

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
  state: 'open',
  cut: false,
  ledger: [],
  plain: false,
  fresh: false,
  failures: 0,
  triedAt: Number.NEGATIVE_INFINITY,
  savedAt: null,
  vouched: false,
};

/** The conversation after an event. A finished one stays as it is. */
export function converse(before: Conversation, event: SessionEvent): Conversation {
  if (before.state === 'finished') return before;
  switch (event.type) {
    case 'noted': {
      const noted = note(before.ledger, event.assignments);
      const ledger = before.plain ? inPlainForm(noted) : noted;
      return { ...before, ledger, fresh: before.fresh || noted !== before.ledger };
    }
    case 'plain':
      return { ...before, plain: true };
    case 'tried':
      return tried(before, event);
    case 'offline': {
      const ledger = doubted(before.ledger, event.at - DOUBT);
      const doubtful = before.savedAt !== null && before.savedAt >= event.at - DOUBT;
      const savedAt = doubtful ? null : before.savedAt;
      return { ...before, state: 'failing', ledger, savedAt, vouched: false };
    }
    // The interface is up before packets flow: the next attempt comes after a pause.
    case 'online': {
      const after = { ...before, fresh: true, triedAt: event.at };
      return isWaiting(before.ledger) ? after : { ...after, state: 'open', failures: 0 };
    }
    case 'terminated':
      return { ...before, state: 'finished', vouched: before.vouched && event.wentThrough };
  }
}

function tried(before: Conversation, event: SessionEvent & { type: 'tried' }): Conversation {
  const { round, receipt, online, at } = event;
  const plain = before.plain || round.plain;
  const after = { ...before, plain, fresh: false, triedAt: at, vouched: false };
  const failing = { ...after, state: 'failing', failures: before.failures + 1 } as const;
  if (round.end === 'over' || receipt === 'over') {
    return { ...failing, ledger: lost(round.ledger), state: 'finished', cut: true };
  }
  if (receipt === null) return { ...failing, ledger: round.ledger };
  // Moodle 4.5 answers "true" to a Commit that never left a machine without network (request.js).
  if (receipt === 'failed' || !online) return { ...failing, ledger: lost(round.ledger) };
  const ledger = committed(round.ledger, at);
  if (isWaiting(ledger)) return { ...after, ledger, failures: 0 };
  const vouched = receipt === 'confirmed';
  return { ...after, ledger, state: 'open', failures: 0, vouched, savedAt: vouched ? at : before.savedAt };
}

/** In how many milliseconds the next attempt is due; null where there is nothing to try. */
export function dueIn({ state, ledger, fresh, failures, triedAt }: Conversation, now: number): number | null {
  if (state === 'finished' || !isWaiting(ledger)) return null;
  const backOff = Math.min(FIRST_RETRY * 2 ** (failures - 1), LONGEST_RETRY);
  const pause = fresh || failures === 0 ? PAUSE : backOff;
  // A clock that is set back must not keep the next attempt waiting for longer.
  return Math.min(pause, Math.max(0, triedAt + pause - now));
}
