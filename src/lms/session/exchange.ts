import type { Dialect } from '../dialect.ts';
import type { CreateAppender } from './append.ts';
import type { Call } from './call.ts';
import type { Attempt } from './conversation.ts';
import { flush, type FlushResult } from './flush.ts';
import { type Outbox, requeueAll } from './outbox.ts';
import { needsResend, resend } from './resend.ts';
import type { SetValue } from './retry.ts';
import { commitResultOf, setResultOf, succeeded } from './results.ts';

/** Brings an outbox to the LMS. */
export interface Exchange {
  /** sets what waits and commits; where the LMS has ended the session, opens it again once, if the standard has it so */
  attempt(outbox: Outbox): Pick<Attempt, 'flushed' | 'commitResult'>;
  /** sets what waits, without a commit */
  flush(outbox: Outbox): FlushResult;
}

/** `known`: an element that had a value at launch; undefined where none had. */
export function createExchange(
  call: Call,
  dialect: Dialect,
  known: string | undefined,
  createAppender: CreateAppender | undefined,
): Exchange {
  const { errors, equivalentValue } = dialect;
  let mayReopen = dialect.mayReopen;

  const setOne = (element: string, value: string) =>
    setResultOf(call, call('setValue', element, value), dialect);

  const append = createAppender?.((element) => call('getValue', element), setOne);

  const set: SetValue = ([element, value, options], isResent) =>
    options?.append && append ? append(element, value, isResent) : setOne(element, value);

  const commit = () => commitResultOf(call, call('commit', ''), dialect);

  /** Whether the LMS no longer answers what it did at launch. */
  const isClosed = (): boolean =>
    known !== undefined &&
    (call('getValue', known) === '' || errors.over.includes(call('getLastError') ?? ''));

  const attemptOnce = (outbox: Outbox): Pick<Attempt, 'flushed' | 'commitResult'> => {
    const resent: FlushResult = needsResend(outbox, equivalentValue)
      ? resend(outbox, equivalentValue, set, () => void commit())
      : { outbox, end: 'done', needsFallback: false };
    const flushed = resent.end === 'done' ? flush(resent.outbox, set) : resent;
    const commitResult = flushed.end === 'done' ? commit() : null;
    const hasSucceeded = commitResult === 'confirmed' || commitResult === 'unconfirmed';
    if (commitResult === 'over' || (!hasSucceeded && flushed.end !== 'over' && isClosed())) {
      return { flushed: { ...flushed, end: 'over' }, commitResult: null };
    }
    return { flushed, commitResult };
  };

  const reopen = (): boolean => {
    if (!mayReopen) return false;
    mayReopen = false;
    return succeeded(call, call('initialize', '')) && !isClosed();
  };

  return {
    attempt(outbox) {
      const first = attemptOnce(outbox);
      return first.flushed.end === 'over' && reopen() ? attemptOnce(requeueAll(first.flushed.outbox)) : first;
    },
    flush: (outbox) => flush(outbox, set),
  };
}
