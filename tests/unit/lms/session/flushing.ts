import type { Assignment } from '../../../../src/lms/dialect.ts';
import type { Verdict } from '../../../../src/lms/session/verdict.ts';
import { committed, type Ledger } from '../../../../src/lms/session/outbox.ts';
import { offer, type Round } from '../../../../src/lms/session/flush.ts';

/** By element, or of what is told as `element=value`. */
export type Verdicts = Readonly<Record<string, Verdict>> | ((told: string) => Verdict);

/** Another form for everything but the status. */
const blank = (element: string, value: string): string | null =>
  element === 'cmi.core.lesson_status' ? null : `${value} `;

/** Offers a ledger to an LMS that judges these elements so and accepts all others; tells what it heard. */
export function offering(
  ledger: Ledger,
  verdicts: Verdicts = {},
): Round & { readonly heard: readonly string[] } {
  const heard: string[] = [];
  const round = offer(ledger, blank, ([element, value]) => {
    heard.push(`${element.replace(/^cmi\.(core\.)?/, '')}=${value}`);
    if (typeof verdicts === 'function') return verdicts(`${element}=${value}`);
    return verdicts[element] ?? 'accepted';
  });
  return { ...round, heard };
}

export const fates = (ledger: Ledger): string[] => ledger.map(({ fate }) => fate);

/** A round that was not stuck is committed, and the commit goes through. */
const afterwards = ({ ledger, end }: Round, time: number): Ledger =>
  end === 'done' ? committed(ledger, time) : ledger;

/** An attempt whose commit goes through. */
export const committing = (ledger: Ledger, verdicts: Verdicts = {}, time = 1000): Ledger =>
  afterwards(offering(ledger, verdicts), time);

/** The beginning of an interaction. */
export const at = (index: number): Assignment[] => [
  [`cmi.interactions.${index}.id`, 'anfrage'],
  [`cmi.interactions.${index}.type`, 'choice'],
  [`cmi.interactions.${index}.correct_responses.0.pattern`, 'a'],
];

export const ID = 'cmi.interactions.0.id';
export const TYPE = 'cmi.interactions.0.type';
export const PATTERN = 'cmi.interactions.0.correct_responses.0.pattern';
