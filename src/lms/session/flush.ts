import type { Assignment, Dialect, Manner } from '../dialect.ts';
import type { Verdict } from './verdict.ts';
import { type Entry, groupOf, inPlainForm, type Ledger } from './outbox.ts';

/** An offer of everything that waits. */
export interface Round {
  readonly ledger: Ledger;
  /** `stuck`: a value failed, and what comes after it waits, so that nothing overtakes anything */
  readonly end: 'done' | 'stuck' | 'over';
  /** the LMS has refused a response that is not in its plain form */
  readonly plain: boolean;
}

/** Sets a value; `again`: it was taken before, and may have got lost. */
export type SetValue = (assignment: Assignment, again: boolean) => Verdict;

/** How often a value is offered that fails while the LMS takes another: then the fault lies with the element. */
const TRIES = 4;

/** What an LMS has taken for each element, in order. */
type Taken = Map<string, string>;

/**
 * Offers what waits, in order, up to the first failure. What an LMS has no place for is done without, even where
 * it says so in a general error; so is the rest of an interaction whose id it does not take. A value that was
 * taken before and then lost is offered in another form, if there is one: an equal value might never be sent.
 * Where a response is refused that has a plain form, everything is offered once more, plainly.
 */
export function offer(ledger: Ledger, alike: Dialect['alike'], set: SetValue): Round {
  const taken: Taken = new Map(
    ledger.flatMap((entry) => (entry.taken === null || entry.joins ? [] : [[entry.element, entry.taken]])),
  );
  const hopeless = new Set<string>();
  let end: Round['end'] = 'done';
  let wordy = '';

  const next = ledger.map((entry): Entry => {
    const { element, value } = entry;
    if (entry.fate !== 'waiting' || end !== 'done') return entry;
    if (hopeless.has(groupOf(element))) return { ...entry, fate: 'refused' };
    const form = formOf(entry, alike);
    const manner: Manner = entry.joins ? { joins: true } : {};
    const offered = (): Verdict => set([element, form, manner], entry.taken === value);
    const verdict = insist(offered, () => isAlive(element, taken, ledger, set));
    if (verdict === 'failed' || verdict === 'over') {
      end = verdict === 'failed' ? 'stuck' : 'over';
      return entry;
    }
    // Another form that is refused has done its work: where formats are checked, nothing is ever held back.
    if (verdict === 'refused' && form === value) {
      if (entry.plain !== null && isInteraction(element)) {
        end = 'stuck';
        wordy = groupOf(element);
        return entry;
      }
      if (isIdentity(element)) hopeless.add(groupOf(element));
      return { ...entry, fate: 'refused' };
    }
    if (!entry.joins) taken.set(element, form);
    return { ...entry, fate: 'offered', taken: form };
  });
  if (wordy) return { ...offer(inPlainForm(next, wordy), alike, set), plain: true };
  return { ledger: next, end, plain: false };
}

/** Offers a value until the LMS decides on it, but not to one that takes nothing at all. */
function insist(offered: () => Verdict, isAlive: () => boolean): Verdict {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const verdict = offered();
    if (verdict !== 'failed') return verdict;
    if (!isAlive()) return 'failed';
  }
  return 'refused';
}

/** Whether the LMS still takes another value: one that it took before, or else one that waits and claims nothing. */
function isAlive(failing: string, taken: Taken, ledger: Ledger, set: SetValue): boolean {
  const known = [...taken].findLast(([element]) => element !== failing);
  const next = ledger.find(
    ({ element, fate, joins }) =>
      fate === 'waiting' && !joins && groupOf(element) !== groupOf(failing) && !isClaim(element),
  );
  const witness = known ?? (next && ([next.element, next.value] as const));
  return witness !== undefined && ['accepted', 'refused'].includes(set(witness, false));
}

const formOf = ({ element, value, taken, joins }: Entry, alike: Dialect['alike']): string =>
  taken === value && !joins ? (alike(element, value) ?? value) : value;

/** Whether something waits that must be offered in another form first. */
export const owesAnotherForm = (ledger: Ledger, alike: Dialect['alike']): boolean =>
  ledger.some((entry) => entry.fate === 'waiting' && formOf(entry, alike) !== entry.value);

const isInteraction = (element: string): boolean => element.startsWith('cmi.interactions.');

/** What the rest of an interaction, or of a comment, is nothing without. */
const isIdentity = (element: string): boolean =>
  /interactions\.\d+\.id$|from_learner\.\d+\.comment$/.test(element);

/** A status claims what everything before it must bear out. */
const isClaim = (element: string): boolean => element.endsWith('status');
