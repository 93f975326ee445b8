import type { Assignment } from '../dialect.ts';

/**
 * How far a value has come. `waiting`: the LMS must still be told; `offered`: it took the value, and a commit must
 * follow; `refused`: it will never take it.
 */
export type Fate = 'waiting' | 'offered' | 'confirmed' | 'refused';

/** A value that the LMS shall hold. */
export interface Entry {
  readonly element: string;
  readonly value: string;
  readonly fate: Fate;
  /** the same in its plain form, null where there is none, or where it is plain already */
  readonly plain: string | null;
  /** stands beside other values of its element */
  readonly joins: boolean;
  /** what the LMS took for this element last, whether or not it has kept it */
  readonly taken: string | null;
  /** when it was confirmed, in milliseconds */
  readonly confirmedAt: number;
}

/**
 * What the LMS shall hold, in the order in which it must be told: each element once, but for values that join those
 * which it has.
 */
export type Ledger = readonly Entry[];

/** Adds what the LMS shall hold from now on. A value that it holds already is left alone; newer ones go to the end. */
export const note = (ledger: Ledger, assignments: readonly Assignment[]): Ledger =>
  assignments.reduce(noteOne, ledger);

function noteOne(ledger: Ledger, [element, value, manner]: Assignment): Ledger {
  const joins = manner?.joins ?? false;
  const known = find(ledger, element, joins ? value : null);
  if (known && known.fate !== 'refused' && [value, manner?.plain].includes(known.value)) return ledger;
  const fresh: Entry = {
    element,
    value,
    plain: manner?.plain ?? null,
    joins,
    fate: 'waiting',
    taken: known?.taken ?? null,
    confirmedAt: 0,
  };
  return [...ledger.filter((entry) => entry !== known), fresh];
}

/** The entry for an element, or for one of the values that it joins. */
const find = (ledger: Ledger, element: string, joined: string | null): Entry | undefined =>
  ledger.find((entry) => entry.element === element && (joined === null || entry.value === joined));

/** How far a value has come; undefined where it was never noted. */
export const fateOf = (ledger: Ledger, [element, value]: Assignment): Fate | undefined =>
  find(ledger, element, value)?.fate;

/** Whatever is not confirmed goes in its plain form, and so does what belongs to the same interaction. */
export const inPlainForm = (ledger: Ledger, interaction = ''): Ledger =>
  ledger.map((entry): Entry => {
    const stays = entry.fate === 'confirmed' && groupOf(entry.element) !== interaction;
    if (entry.plain === null || stays) return entry;
    return { ...entry, value: entry.plain, plain: null, fate: 'waiting' };
  });

/** Values of an interaction, or of a comment, belong together; every other element stands alone. */
export const groupOf = (element: string): string =>
  /^cmi\.(interactions|comments_from_learner)\.\d+\./.exec(element)?.[0] ?? element;

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
