import type { Assignment, Dialect, SetOptions } from '../dialect.ts';
import type { SetResult } from './results.ts';
import { type OutboxEntry, groupOf, withFallbacks, type Outbox } from './outbox.ts';

/** What a flush came to. */
export interface FlushResult {
  readonly outbox: Outbox;
  /** `stuck`: a value failed, and what comes after it waits, so that nothing overtakes anything */
  readonly end: 'done' | 'stuck' | 'over';
  /** the LMS has refused a value of an interaction that has a fallback */
  readonly needsFallback: boolean;
}

/** Sets a value; `resend`: the LMS accepted it before and may have lost it. */
export type SetValue = (assignment: Assignment, resend: boolean) => SetResult;

/** How often a value is sent that fails while the LMS accepts another one. After that the element counts as refused. */
const TRIES = 4;

/** The value that the LMS accepted last for each element, in order. */
type AcceptedValues = Map<string, string>;

/**
 * Sends what waits, in order, up to the first failure. An element that the LMS does not support is marked as refused,
 * also where the LMS reports a general error; so is the rest of an interaction whose id it refuses. A value that was
 * accepted and then lost is sent as its equivalent value, where there is one. If the LMS refuses a value of an
 * interaction that has a fallback, everything is sent once more with fallbacks.
 */
export function flush(
  outbox: Outbox,
  equivalentValue: Dialect['equivalentValue'],
  set: SetValue,
): FlushResult {
  const accepted: AcceptedValues = new Map(
    outbox.flatMap((entry) =>
      entry.lastAccepted === null || entry.append ? [] : [[entry.element, entry.lastAccepted]],
    ),
  );
  const rejectedGroups = new Set<string>();
  let end: FlushResult['end'] = 'done';
  let needsFallback = '';

  const next = outbox.map((entry): OutboxEntry => {
    const { element, value } = entry;
    if (entry.status !== 'waiting' || end !== 'done') return entry;
    if (rejectedGroups.has(groupOf(element))) return { ...entry, status: 'refused' };
    const toSend = valueToSend(entry, equivalentValue);
    const options: SetOptions = entry.append ? { append: true } : {};
    const send = (): SetResult => set([element, toSend, options], entry.lastAccepted === value);
    const result = retry(send, () => isResponsive(element, accepted, outbox, set));
    if (result === 'failed' || result === 'over') {
      end = result === 'failed' ? 'stuck' : 'over';
      return entry;
    }
    // An LMS that refuses an equivalent value checks formats, and sends equal values too.
    if (result === 'refused' && toSend === value) {
      if (entry.fallback !== null && isInteraction(element)) {
        end = 'stuck';
        needsFallback = groupOf(element);
        return entry;
      }
      if (isIdentity(element)) rejectedGroups.add(groupOf(element));
      return { ...entry, status: 'refused' };
    }
    if (!entry.append) accepted.set(element, toSend);
    return { ...entry, status: 'sent', lastAccepted: toSend };
  });
  if (needsFallback)
    return { ...flush(withFallbacks(next, needsFallback), equivalentValue, set), needsFallback: true };
  return { outbox: next, end, needsFallback: false };
}

/** Sends a value until the LMS accepts or refuses it, and gives up on an LMS that accepts no value at all. */
function retry(send: () => SetResult, isResponsive: () => boolean): SetResult {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const result = send();
    if (result !== 'failed') return result;
    if (!isResponsive()) return 'failed';
  }
  return 'refused';
}

/** Whether the LMS accepts another value: one that it accepted before, else a waiting one that is no status. */
function isResponsive(failing: string, accepted: AcceptedValues, outbox: Outbox, set: SetValue): boolean {
  const known = [...accepted].findLast(([element]) => element !== failing);
  const next = outbox.find(
    ({ element, status, append }) =>
      status === 'waiting' && !append && groupOf(element) !== groupOf(failing) && !isStatus(element),
  );
  const probe = known ?? (next && ([next.element, next.value] as const));
  return probe !== undefined && ['accepted', 'refused'].includes(set(probe, false));
}

const valueToSend = (
  { element, value, lastAccepted, append }: OutboxEntry,
  equivalentValue: Dialect['equivalentValue'],
): string => (lastAccepted === value && !append ? (equivalentValue(element, value) ?? value) : value);

/** Whether something waits whose equivalent value must be sent first. */
export const needsEquivalentValue = (outbox: Outbox, equivalentValue: Dialect['equivalentValue']): boolean =>
  outbox.some((entry) => entry.status === 'waiting' && valueToSend(entry, equivalentValue) !== entry.value);

const isInteraction = (element: string): boolean => element.startsWith('cmi.interactions.');

/** Elements without which the rest of an interaction, or of a comment, is worthless. */
const isIdentity = (element: string): boolean =>
  /interactions\.\d+\.id$|from_learner\.\d+\.comment$/.test(element);

/** A status must not reach the LMS before the answers that it rests on. */
const isStatus = (element: string): boolean => element.endsWith('status');
