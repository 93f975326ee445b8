import type { Assignment, Dialect } from '../dialect.ts';
import type { Verdict } from './judge.ts';

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

/** An offer of everything that waits. */
export interface Round {
  readonly ledger: Ledger;
  /** `stuck`: a value failed, and what comes after it waits, so that nothing overtakes anything */
  readonly end: 'done' | 'stuck' | 'closed';
}

/** How often a value is offered again that fails while the LMS takes another: then the fault lies with the element. */
const PATIENCE = 3;

/** An interaction's values stand and fall together; every other element stands alone. */
const groupOf = (element: string): string => /^cmi\.interactions\.\d+\./.exec(element)?.[0] ?? element;

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

/**
 * Offers what waits, in order, up to the first failure. What an LMS has no place for is done without, even where
 * it says so in a general error; so is the rest of an interaction whose id it does not take. A value that was
 * taken before and then lost is offered in another form, if there is one: an equal value might never be sent.
 */
export function offer(
  ledger: Ledger,
  alike: Dialect['alike'],
  set: (assignment: Assignment) => Verdict,
): Round {
  const hopeless = new Set<string>();
  const taken = new Map(
    ledger.flatMap((entry) => (entry.taken === null ? [] : [[entry.element, entry.taken]])),
  );
  let end: Round['end'] = 'done';

  /** Whether the LMS still takes another value: what it took last, or else what waits for it as well. */
  const isAlive = (failing: string): boolean => {
    const known = [...taken].findLast(([element]) => element !== failing);
    const next = ledger.find(
      ({ element, fate }) => fate === 'waiting' && groupOf(element) !== groupOf(failing) && !isClaim(element),
    );
    const witness = known ?? (next && ([next.element, next.value] as const));
    return witness !== undefined && ['accepted', 'refused'].includes(set(witness));
  };

  const insist = (assignment: Assignment): Verdict => {
    for (let tries = 0; tries <= PATIENCE; tries += 1) {
      const verdict = set(assignment);
      if (verdict !== 'failed') return verdict;
      if (!isAlive(assignment[0])) return 'failed';
    }
    return 'refused';
  };

  const next = ledger.map((entry): Entry => {
    const { element, value } = entry;
    if (entry.fate !== 'waiting' || end !== 'done') return entry;
    if (hopeless.has(groupOf(element))) return { ...entry, fate: 'refused' };
    const form = formOf(entry, alike);
    const verdict = insist([element, form]);
    if (verdict === 'failed' || verdict === 'closed') {
      end = verdict === 'failed' ? 'stuck' : 'closed';
      return entry;
    }
    if (verdict === 'refused' && form === value) {
      if (isIdentity(element)) hopeless.add(groupOf(element));
      return { ...entry, fate: 'refused' };
    }
    taken.set(element, form);
    return { ...entry, fate: 'offered', taken: form };
  });
  return { ledger: next, end };
}

const formOf = ({ element, value, taken }: Entry, alike: Dialect['alike']): string =>
  taken === value ? (alike(element, value) ?? value) : value;

/** A status claims what everything before it must bear out. */
const isClaim = (element: string): boolean => element.endsWith('status');

const isIdentity = (element: string): boolean => /interactions\.\d+\.id$/.test(element);

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

/** Whether something waits that must be offered in another form first. */
export const owesAnotherForm = (ledger: Ledger, alike: Dialect['alike']): boolean =>
  ledger.some((entry) => entry.fate === 'waiting' && formOf(entry, alike) !== entry.value);

/** Whether the LMS has refused one of these elements. */
export const lacks = (ledger: Ledger, essential: (element: string) => boolean): boolean =>
  ledger.some(({ element, fate }) => fate === 'refused' && essential(element));
