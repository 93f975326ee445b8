import type { Assignment, Dialect, SetOptions } from '../dialect.ts';
import type { SetResult } from './verdict.ts';
import { type OutboxEntry, groupOf, withFallbacks, type Outbox } from './outbox.ts';

/** An offer of everything that waits. */
export interface FlushResult {
  readonly outbox: Outbox;
  /** `stuck`: a value failed, and what comes after it waits, so that nothing overtakes anything */
  readonly end: 'done' | 'stuck' | 'over';
  /** the LMS has refused a response that is not in its plain form */
  readonly needsFallback: boolean;
}

/** Sets a value; `again`: it was taken before, and may have got lost. */
export type SetValue = (assignment: Assignment, resend: boolean) => SetResult;

/** How often a value is offered that fails while the LMS takes another: then the fault lies with the element. */
const TRIES = 4;

/** What an LMS has taken for each element, in order. */
type AcceptedValues = Map<string, string>;

/**
 * Offers what waits, in order, up to the first failure. What an LMS has no place for is done without, even where
 * it says so in a general error; so is the rest of an interaction whose id it does not take. A value that was
 * taken before and then lost is offered in another form, if there is one: an equal value might never be sent.
 * Where a response is refused that has a plain form, everything is offered once more, plainly.
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
    const form = valueToSend(entry, equivalentValue);
    const options: SetOptions = entry.append ? { append: true } : {};
    const send = (): SetResult => set([element, form, options], entry.lastAccepted === value);
    const result = retry(send, () => isResponsive(element, accepted, outbox, set));
    if (result === 'failed' || result === 'over') {
      end = result === 'failed' ? 'stuck' : 'over';
      return entry;
    }
    // Another form that is refused has done its work: where formats are checked, nothing is ever held back.
    if (result === 'refused' && form === value) {
      if (entry.fallback !== null && isInteraction(element)) {
        end = 'stuck';
        needsFallback = groupOf(element);
        return entry;
      }
      if (isIdentity(element)) rejectedGroups.add(groupOf(element));
      return { ...entry, status: 'refused' };
    }
    if (!entry.append) accepted.set(element, form);
    return { ...entry, status: 'sent', lastAccepted: form };
  });
  if (needsFallback)
    return { ...flush(withFallbacks(next, needsFallback), equivalentValue, set), needsFallback: true };
  return { outbox: next, end, needsFallback: false };
}

/** Offers a value until the LMS decides on it, but not to one that takes nothing at all. */
function retry(send: () => SetResult, isResponsive: () => boolean): SetResult {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const result = send();
    if (result !== 'failed') return result;
    if (!isResponsive()) return 'failed';
  }
  return 'refused';
}

/** Whether the LMS still takes another value: one that it took before, or else one that waits and claims nothing. */
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

/** Whether something waits that must be offered in another form first. */
export const needsEquivalentValue = (outbox: Outbox, equivalentValue: Dialect['equivalentValue']): boolean =>
  outbox.some((entry) => entry.status === 'waiting' && valueToSend(entry, equivalentValue) !== entry.value);

const isInteraction = (element: string): boolean => element.startsWith('cmi.interactions.');

/** What the rest of an interaction, or of a comment, is nothing without. */
const isIdentity = (element: string): boolean =>
  /interactions\.\d+\.id$|from_learner\.\d+\.comment$/.test(element);

/** A status claims what everything before it must bear out. */
const isStatus = (element: string): boolean => element.endsWith('status');
