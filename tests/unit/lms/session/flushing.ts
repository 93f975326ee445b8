import type { Assignment } from '../../../../src/lms/dialect.ts';
import type { SetResult } from '../../../../src/lms/session/results.ts';
import { confirmSent, type Outbox } from '../../../../src/lms/session/outbox.ts';
import { flush, type FlushResult } from '../../../../src/lms/session/flush.ts';

/** By element, or of what is told as `element=value`. */
export type Verdicts = Readonly<Record<string, SetResult>> | ((told: string) => SetResult);

/** Another form for everything but the status. */
const blank = (element: string, value: string): string | null =>
  element === 'cmi.core.lesson_status' ? null : `${value} `;

/** Offers a ledger to an LMS that judges these elements so and accepts all others; tells what it heard. */
export function offering(
  outbox: Outbox,
  verdicts: Verdicts = {},
): FlushResult & { readonly heard: readonly string[] } {
  const heard: string[] = [];
  const flushed = flush(outbox, blank, ([element, value]) => {
    heard.push(`${element.replace(/^cmi\.(core\.)?/, '')}=${value}`);
    if (typeof verdicts === 'function') return verdicts(`${element}=${value}`);
    return verdicts[element] ?? 'accepted';
  });
  return { ...flushed, heard };
}

export const fates = (outbox: Outbox): string[] => outbox.map(({ status }) => status);

/** A round that was not stuck is committed, and the commit goes through. */
const afterwards = ({ outbox, end }: FlushResult, time: number): Outbox =>
  end === 'done' ? confirmSent(outbox, time) : outbox;

/** An attempt whose commit goes through. */
export const committing = (outbox: Outbox, verdicts: Verdicts = {}, time = 1000): Outbox =>
  afterwards(offering(outbox, verdicts), time);

/** The beginning of an interaction. */
export const at = (index: number): Assignment[] => [
  [`cmi.interactions.${index}.id`, 'anfrage'],
  [`cmi.interactions.${index}.type`, 'choice'],
  [`cmi.interactions.${index}.correct_responses.0.pattern`, 'a'],
];

export const ID = 'cmi.interactions.0.id';
export const TYPE = 'cmi.interactions.0.type';
export const PATTERN = 'cmi.interactions.0.correct_responses.0.pattern';
