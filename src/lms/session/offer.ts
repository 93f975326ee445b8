import type { Assignment, Dialect } from '../dialect.ts';
import type { Verdict } from './judge.ts';
import type { Entry, Ledger } from './ledger.ts';

/** An offer of everything that waits. */
export interface Round {
  readonly ledger: Ledger;
  /** `stuck`: a value failed, and what comes after it waits, so that nothing overtakes anything */
  readonly end: 'done' | 'stuck' | 'over';
}

type Set = (assignment: Assignment) => Verdict;

/** How often a value is offered that fails while the LMS takes another: then the fault lies with the element. */
const TRIES = 4;

/** What an LMS has taken for each element, in order. */
type Taken = Map<string, string>;

/**
 * Offers what waits, in order, up to the first failure. What an LMS has no place for is done without, even where
 * it says so in a general error; so is the rest of an interaction whose id it does not take. A value that was
 * taken before and then lost is offered in another form, if there is one: an equal value might never be sent.
 */
export function offer(ledger: Ledger, alike: Dialect['alike'], set: Set): Round {
  const taken: Taken = new Map(
    ledger.flatMap((entry) => (entry.taken === null ? [] : [[entry.element, entry.taken]])),
  );
  const hopeless = new Set<string>();
  let end: Round['end'] = 'done';

  const next = ledger.map((entry): Entry => {
    const { element, value } = entry;
    if (entry.fate !== 'waiting' || end !== 'done') return entry;
    if (hopeless.has(groupOf(element))) return { ...entry, fate: 'refused' };
    const form = formOf(entry, alike);
    const verdict = insist([element, form], set, () => isAlive(element, taken, ledger, set));
    if (verdict === 'failed' || verdict === 'over') {
      end = verdict === 'failed' ? 'stuck' : 'over';
      return entry;
    }
    // Another form that is refused has done its work: where formats are checked, nothing is ever held back.
    if (verdict === 'refused' && form === value) {
      if (isIdentity(element)) hopeless.add(groupOf(element));
      return { ...entry, fate: 'refused' };
    }
    taken.set(element, form);
    return { ...entry, fate: 'offered', taken: form };
  });
  return { ledger: next, end };
}

/** Offers a value until the LMS decides on it, but not to one that takes nothing at all. */
function insist(assignment: Assignment, set: Set, isAlive: () => boolean): Verdict {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const verdict = set(assignment);
    if (verdict !== 'failed') return verdict;
    if (!isAlive()) return 'failed';
  }
  return 'refused';
}

/** Whether the LMS still takes another value: one that it took before, or else one that waits and claims nothing. */
function isAlive(failing: string, taken: Taken, ledger: Ledger, set: Set): boolean {
  const known = [...taken].findLast(([element]) => element !== failing);
  const next = ledger.find(
    ({ element, fate }) => fate === 'waiting' && groupOf(element) !== groupOf(failing) && !isClaim(element),
  );
  const witness = known ?? (next && ([next.element, next.value] as const));
  return witness !== undefined && ['accepted', 'refused'].includes(set(witness));
}

const formOf = ({ element, value, taken }: Entry, alike: Dialect['alike']): string =>
  taken === value ? (alike(element, value) ?? value) : value;

/** Whether something waits that must be offered in another form first. */
export const owesAnotherForm = (ledger: Ledger, alike: Dialect['alike']): boolean =>
  ledger.some((entry) => entry.fate === 'waiting' && formOf(entry, alike) !== entry.value);

/** An interaction's values belong together; every other element stands alone. */
const groupOf = (element: string): string => /^cmi\.interactions\.\d+\./.exec(element)?.[0] ?? element;

const isIdentity = (element: string): boolean => /interactions\.\d+\.id$/.test(element);

/** A status claims what everything before it must bear out. */
const isClaim = (element: string): boolean => element.endsWith('status');
