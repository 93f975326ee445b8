import type { Dialect } from '../dialect.ts';
import type { FlushResult } from './flush.ts';
import type { Outbox, OutboxEntry } from './outbox.ts';
import { acceptedValues, retry, type SetValue } from './retry.ts';

/** The equivalent value of one that waits although the LMS has accepted it; null where none is needed, or there is none. */
const equivalentOf = (
  { element, value, status, lastAccepted, append }: OutboxEntry,
  equivalentValue: Dialect['equivalentValue'],
): string | null =>
  status === 'waiting' && lastAccepted === value && !append ? equivalentValue(element, value) : null;

/** Whether a value waits that an LMS may never send again, since it has marked it as sent. */
export const needsResend = (outbox: Outbox, equivalentValue: Dialect['equivalentValue']): boolean =>
  outbox.some((entry) => equivalentOf(entry, equivalentValue) !== null);

/**
 * Makes an LMS send such values again: sets their equivalent values, commits, and sets the values themselves. Whatever
 * the commit comes to, no equivalent value is the last one that is set, since the window may close at any time. Where
 * an equivalent value fails, the values themselves must wait.
 */
export function resend(
  outbox: Outbox,
  equivalentValue: Dialect['equivalentValue'],
  set: SetValue,
  commit: () => void,
): FlushResult {
  const accepted = acceptedValues(outbox);
  const equivalents = new Map<OutboxEntry, string>();
  let end: FlushResult['end'] = 'done';
  for (const entry of outbox) {
    const { element } = entry;
    const equivalent = equivalentOf(entry, equivalentValue);
    if (equivalent === null) continue;
    const result = retry(() => set([element, equivalent], false), element, { accepted, outbox, set });
    if (result === 'failed' || result === 'over') {
      end = result === 'failed' ? 'stuck' : 'over';
      break;
    }
    // An LMS that refuses an equivalent value checks formats, and sends equal values too.
    if (result === 'refused') continue;
    equivalents.set(entry, equivalent);
    accepted.set(element, equivalent);
  }
  if (equivalents.size > 0) commit();
  const restored = outbox.map((entry): OutboxEntry => {
    const equivalent = equivalents.get(entry);
    if (equivalent === undefined) return entry;
    const isSet = set([entry.element, entry.value], false) === 'accepted';
    return isSet ? { ...entry, status: 'sent' } : { ...entry, lastAccepted: equivalent };
  });
  return { outbox: end === 'done' ? restored : outbox, end, needsFallback: false };
}
