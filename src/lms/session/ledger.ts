import type { Assignment } from '../dialect.ts';

/**
 * How far a value has come. `waiting`: the LMS must still be told; `offered`: it took the value, and a commit must
 * follow; `refused`: it will never take it.
 */
type Fate = 'waiting' | 'offered' | 'confirmed' | 'refused';

/** A value that the LMS shall hold. */
export interface Entry {
  readonly element: string;
  readonly value: string;
  readonly fate: Fate;
  /** what the LMS took for this element last, whether or not it has kept it */
  readonly taken: string | null;
  /** when it was confirmed, in milliseconds */
  readonly confirmedAt: number;
}

/** What the LMS shall hold, each element once, in the order in which it must be told. */
export type Ledger = readonly Entry[];

/** Adds what the LMS shall hold from now on. A value that it holds already is left alone; newer ones go to the end. */
export const note = (ledger: Ledger, assignments: readonly Assignment[]): Ledger =>
  assignments.reduce(noteOne, ledger);

function noteOne(ledger: Ledger, [element, value]: Assignment): Ledger {
  const known = ledger.find((entry) => entry.element === element);
  if (known?.value === value && known.fate !== 'refused') return ledger;
  const fresh: Entry = {
    element,
    value,
    fate: 'waiting',
    taken: known?.taken ?? null,
    confirmedAt: 0,
  };
  return [...ledger.filter((entry) => entry !== known), fresh];
}

/** A commit went through: what was offered is held; what was offered in another form is due in its own. */
export const committed = (ledger: Ledger, at: number): Ledger =>
  ledger.map((entry): Entry => {
    if (entry.fate !== 'offered') return entry;
    if (entry.taken !== entry.value) return { ...entry, fate: 'waiting' };
    return { ...entry, fate: 'confirmed', confirmedAt: at };
  });

/** A commit did not go through. */
export const lost = (ledger: Ledger): Ledger =>
  ledger.map((entry) => (entry.fate === 'offered' ? { ...entry, fate: 'waiting' } : entry));

/** What was confirmed since a moment may have been lost all the same. */
export const doubted = (ledger: Ledger, since: number): Ledger =>
  ledger.map((entry) =>
    entry.fate === 'confirmed' && entry.confirmedAt >= since ? { ...entry, fate: 'waiting' } : entry,
  );

/** Whether the LMS must still be told something, or has not committed it. */
export const isWaiting = (ledger: Ledger): boolean =>
  ledger.some(({ fate }) => fate === 'waiting' || fate === 'offered');

/** Whether something waits, of these elements. */
export const owes = (ledger: Ledger, essential: (element: string) => boolean): boolean =>
  isWaiting(ledger.filter(({ element }) => essential(element)));

/** Whether the LMS has refused one of these elements. */
export const lacks = (ledger: Ledger, essential: (element: string) => boolean): boolean =>
  ledger.some(({ element, fate }) => fate === 'refused' && essential(element));
