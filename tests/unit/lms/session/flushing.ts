import type { Assignment } from '../../../../src/lms/dialect.ts';
import type { SetResult } from '../../../../src/lms/session/results.ts';
import { confirmSent, type Outbox } from '../../../../src/lms/session/outbox.ts';
import { flush, type FlushResult } from '../../../../src/lms/session/flush.ts';

/** Results of SetValue by element, or for `element=value`. */
export type Results = Readonly<Record<string, SetResult>> | ((assignment: string) => SetResult);

/** Flushes to an LMS with these results, which accepts all other values; `sent` is the values that were set. */
export function flushWith(
  outbox: Outbox,
  results: Results = {},
): FlushResult & { readonly sent: readonly string[] } {
  const sent: string[] = [];
  const flushed = flush(outbox, ([element, value]) => {
    sent.push(`${element.replace(/^cmi\.(core\.)?/, '')}=${value}`);
    if (typeof results === 'function') return results(`${element}=${value}`);
    return results[element] ?? 'accepted';
  });
  return { ...flushed, sent };
}

export const statuses = (outbox: Outbox): string[] => outbox.map(({ status }) => status);

/** After a flush that was not stuck, a commit is confirmed. */
const afterCommit = ({ outbox, end }: FlushResult, time: number): Outbox =>
  end === 'done' ? confirmSent(outbox, time) : outbox;

/** A flush and its commit, which is confirmed. */
export const flushAndCommit = (outbox: Outbox, results: Results = {}, time = 1000): Outbox =>
  afterCommit(flushWith(outbox, results), time);

/** The first elements of an interaction. */
export const interactionAt = (index: number): Assignment[] => [
  [`cmi.interactions.${index}.id`, 'anfrage'],
  [`cmi.interactions.${index}.type`, 'choice'],
  [`cmi.interactions.${index}.correct_responses.0.pattern`, 'a'],
];

export const ID = 'cmi.interactions.0.id';
export const TYPE = 'cmi.interactions.0.type';
export const PATTERN = 'cmi.interactions.0.correct_responses.0.pattern';
