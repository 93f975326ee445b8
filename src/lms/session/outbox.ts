import type { Assignment } from '../dialect.ts';

/**
 * `waiting`: still to be sent; `sent`: accepted, and a commit must follow; `confirmed`: committed; `refused`: no later
 * attempt can change that.
 */
export type DeliveryStatus = 'waiting' | 'sent' | 'confirmed' | 'refused';

/** A value that the LMS shall hold. */
export interface OutboxEntry {
  readonly element: string;
  readonly value: string;
  readonly status: DeliveryStatus;
  /** null where there is none, or where the value is the fallback already */
  readonly fallback: string | null;
  /** stands beside other values of its element */
  readonly append: boolean;
  /** the value that the LMS accepted last for this element, committed or not */
  readonly lastAccepted: string | null;
  /** when it was confirmed, in milliseconds */
  readonly confirmedAt: number;
}

/**
 * What the LMS shall hold, in the order in which it must be sent: each element once, but for appended values.
 */
export type Outbox = readonly OutboxEntry[];

/** Adds values to the end. A value that the outbox holds already stays where it is. */
export const enqueue = (outbox: Outbox, assignments: readonly Assignment[]): Outbox =>
  assignments.reduce(enqueueOne, outbox);

function enqueueOne(outbox: Outbox, [element, value, options]: Assignment): Outbox {
  const append = options?.append ?? false;
  const known = find(outbox, element, append ? value : null);
  if (known && known.status !== 'refused' && [value, options?.fallback].includes(known.value)) return outbox;
  const added: OutboxEntry = {
    element,
    value,
    fallback: options?.fallback ?? null,
    append,
    status: 'waiting',
    lastAccepted: known?.lastAccepted ?? null,
    confirmedAt: 0,
  };
  return [...outbox.filter((entry) => entry !== known), added];
}

/** The entry for an element, or for one of its appended values. */
const find = (outbox: Outbox, element: string, appended: string | null): OutboxEntry | undefined =>
  outbox.find((entry) => entry.element === element && (appended === null || entry.value === appended));

/** The status of a value; undefined where it was never enqueued. */
export const statusOf = (outbox: Outbox, [element, value]: Assignment): DeliveryStatus | undefined =>
  find(outbox, element, value)?.status;

/** Replaces values by their fallbacks: all that are not confirmed, and all of the given interaction. */
export const withFallbacks = (outbox: Outbox, interaction = ''): Outbox =>
  outbox.map((entry): OutboxEntry => {
    const stays = entry.status === 'confirmed' && groupOf(entry.element) !== interaction;
    if (entry.fallback === null || stays) return entry;
    return { ...entry, value: entry.fallback, fallback: null, status: 'waiting' };
  });

/** Values of an interaction, or of a comment, belong together; every other element stands alone. */
export const groupOf = (element: string): string =>
  /^cmi\.(interactions|comments_from_learner)\.\d+\./.exec(element)?.[0] ?? element;

/** A status must not reach the LMS before the answers that it rests on. */
export const isStatus = (element: string): boolean => element.endsWith('status');

/** After a commit: what was sent is confirmed. */
export const confirmSent = (outbox: Outbox, at: number): Outbox =>
  outbox.map((entry) =>
    entry.status === 'sent' ? { ...entry, status: 'confirmed', confirmedAt: at } : entry,
  );

/** After a commit that failed: what was sent waits again. */
export const requeueSent = (outbox: Outbox): Outbox =>
  outbox.map((entry) => (entry.status === 'sent' ? { ...entry, status: 'waiting' } : entry));

/** What was confirmed since a time waits again, since the commit may have been lost. */
export const requeueConfirmedSince = (outbox: Outbox, since: number): Outbox =>
  outbox.map((entry) =>
    entry.status === 'confirmed' && entry.confirmedAt >= since ? { ...entry, status: 'waiting' } : entry,
  );

/** In a session that was opened again, everything is sent again. */
export const requeueAll = (outbox: Outbox): Outbox =>
  outbox.map((entry) => ({ ...entry, status: 'waiting', lastAccepted: null }));

/** Whether a value is still to be sent or committed. */
export const isWaiting = (outbox: Outbox): boolean =>
  outbox.some(({ status }) => status === 'waiting' || status === 'sent');

/** The same for the elements that a test selects. */
export const hasWaiting = (outbox: Outbox, selects: (element: string) => boolean): boolean =>
  isWaiting(outbox.filter(({ element }) => selects(element)));

/** The elements whose latest value the LMS has refused. */
export const refusedElements = (outbox: Outbox): ReadonlySet<string> =>
  new Set(outbox.filter(({ status }) => status === 'refused').map(({ element }) => element));
