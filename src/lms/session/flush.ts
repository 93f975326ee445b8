import type { SetOptions } from '../dialect.ts';
import type { SetResult } from './results.ts';
import { type OutboxEntry, groupOf, isStatus, withFallbacks, type Outbox } from './outbox.ts';
import { acceptedValues, retry, type SetValue } from './retry.ts';

/** What a flush came to. */
export interface FlushResult {
  readonly outbox: Outbox;
  /** `stuck`: a value failed, and what comes after it waits, so that nothing overtakes anything */
  readonly end: 'done' | 'stuck' | 'over';
  /** the LMS has refused a value of an interaction that has a fallback */
  readonly needsFallback: boolean;
}

/**
 * Sends what waits, in order, up to the first failure. An element that the LMS does not support is marked as refused,
 * also where the LMS reports a general error; so is the rest of an interaction whose id it refuses. If the LMS refuses a
 * value of an interaction that has a fallback, everything is sent once more with fallbacks. Resume data that are refused
 * after others were accepted wait, and with them an outcome that rests on them.
 */
export function flush(outbox: Outbox, set: SetValue): FlushResult {
  const accepted = acceptedValues(outbox);
  const rejectedGroups = new Set<string>();
  let end: FlushResult['end'] = 'done';
  let needsFallback = '';
  let resumeRefused = false;

  const next = outbox.map((entry): OutboxEntry => {
    const { element, value } = entry;
    if (entry.status !== 'waiting' || end !== 'done') return entry;
    if (rejectedGroups.has(groupOf(element))) return { ...entry, status: 'refused' };
    if (isOutcome(element, value) && resumeRefused && ![...accepted.keys()].some(isInteraction)) return entry;
    const options: SetOptions = entry.append ? { append: true } : {};
    const send = (): SetResult => set([element, value, options], entry.lastAccepted === value);
    const result = retry(send, element, { accepted, outbox, set });
    if (result === 'failed' || result === 'over') {
      end = result === 'failed' ? 'stuck' : 'over';
      return entry;
    }
    if (result === 'refused') {
      if (entry.fallback !== null && isInteraction(element)) {
        end = 'stuck';
        needsFallback = groupOf(element);
        return entry;
      }
      if (isIdentity(element)) rejectedGroups.add(groupOf(element));
      resumeRefused ||= element === RESUME && entry.lastAccepted !== null;
      return resumeRefused && element === RESUME ? entry : { ...entry, status: 'refused' };
    }
    if (!entry.append) accepted.set(element, value);
    return { ...entry, status: 'sent', lastAccepted: value };
  });
  if (needsFallback) return { ...flush(withFallbacks(next, needsFallback), set), needsFallback: true };
  return { outbox: next, end, needsFallback: false };
}

const RESUME = 'cmi.suspend_data';

const isInteraction = (element: string): boolean => element.startsWith('cmi.interactions.');

/** Elements without which the rest of an interaction, or of a comment, is worthless. */
const isIdentity = (element: string): boolean =>
  /interactions\.\d+\.id$|from_learner\.\d+\.comment$/.test(element);

const isOutcome = (element: string, value: string): boolean => isStatus(element) && value !== 'incomplete';
