import type { Assignment } from '../dialect.ts';

/**
 * How far a value has come. `waiting`: the LMS must still be told; `offered`: it took the value, and a commit must
 * follow; `refused`: it will never take it.
 */
export type DeliveryStatus = 'waiting' | 'sent' | 'confirmed' | 'refused';

/** A value that the LMS shall hold. */
export interface OutboxEntry {
  readonly element: string;
  readonly value: string;
  readonly status: DeliveryStatus;
  /** the same in its plain form, null where there is none, or where it is plain already */
  readonly fallback: string | null;
  /** stands beside other values of its element */
  readonly append: boolean;
  /** what the LMS took for this element last, whether or not it has kept it */
  readonly lastAccepted: string | null;
  /** when it was confirmed, in milliseconds */
  readonly confirmedAt: number;
}

/**
 * What the LMS shall hold, in the order in which it must be told: each element once, but for values that join those
 * which it has.
 */
export type Outbox = readonly OutboxEntry[];

/** Adds what the LMS shall hold from now on. A value that it holds already is left alone; newer ones go to the end. */
export const enqueue = (outbox: Outbox, assignments: readonly Assignment[]): Outbox =>
  assignments.reduce(enqueueOne, outbox);

function enqueueOne(outbox: Outbox, [element, value, options]: Assignment): Outbox {
  const append = options?.append ?? false;
  const known = find(outbox, element, append ? value : null);
  if (known && known.status !== 'refused' && [value, options?.fallback].includes(known.value)) return outbox;
  const changed: OutboxEntry = {
    element,
    value,
    fallback: options?.fallback ?? null,
    append,
    status: 'waiting',
    lastAccepted: known?.lastAccepted ?? null,
    confirmedAt: 0,
  };
  return [...outbox.filter((entry) => entry !== known), changed];
}

/** The entry for an element, or for one of the values that it joins. */
const find = (outbox: Outbox, element: string, joined: string | null): OutboxEntry | undefined =>
  outbox.find((entry) => entry.element === element && (joined === null || entry.value === joined));

/** How far a value has come; undefined where it was never noted. */
export const statusOf = (outbox: Outbox, [element, value]: Assignment): DeliveryStatus | undefined =>
  find(outbox, element, value)?.status;

/** Whatever is not confirmed goes in its plain form, and so does what belongs to the same interaction. */
export const withFallbacks = (outbox: Outbox, interaction = ''): Outbox =>
  outbox.map((entry): OutboxEntry => {
    const stays = entry.status === 'confirmed' && groupOf(entry.element) !== interaction;
    if (entry.fallback === null || stays) return entry;
    return { ...entry, value: entry.fallback, fallback: null, status: 'waiting' };
  });

/** Values of an interaction, or of a comment, belong together; every other element stands alone. */
export const groupOf = (element: string): string =>
  /^cmi\.(interactions|comments_from_learner)\.\d+\./.exec(element)?.[0] ?? element;

/** A commit went through: what was offered is held; what was offered in another form is due in its own. */
export const confirmSent = (outbox: Outbox, at: number): Outbox =>
  outbox.map((entry): OutboxEntry => {
    if (entry.status !== 'sent') return entry;
    if (entry.lastAccepted !== entry.value) return { ...entry, status: 'waiting' };
    return { ...entry, status: 'confirmed', confirmedAt: at };
  });

/** A commit did not go through. */
export const requeueSent = (outbox: Outbox): Outbox =>
  outbox.map((entry) => (entry.status === 'sent' ? { ...entry, status: 'waiting' } : entry));

/** What was confirmed since a moment may have been lost all the same. */
export const requeueConfirmedSince = (outbox: Outbox, since: number): Outbox =>
  outbox.map((entry) =>
    entry.status === 'confirmed' && entry.confirmedAt >= since ? { ...entry, status: 'waiting' } : entry,
  );

/** Whether the LMS must still be told something, or has not committed it. */
export const isWaiting = (outbox: Outbox): boolean =>
  outbox.some(({ status }) => status === 'waiting' || status === 'sent');

/** Whether something waits, of these elements. */
export const hasWaiting = (outbox: Outbox, essential: (element: string) => boolean): boolean =>
  isWaiting(outbox.filter(({ element }) => essential(element)));

/** Whether the LMS has refused one of these elements. */
export const hasRefused = (outbox: Outbox, essential: (element: string) => boolean): boolean =>
  outbox.some(({ element, status }) => status === 'refused' && essential(element));
