import type { Assignment } from '../../../../src/lms/dialect.ts';
import { confirmSent, type Outbox, enqueue } from '../../../../src/lms/session/outbox.ts';
import { flush } from '../../../../src/lms/session/flush.ts';

export const AT = 50_000;
export const noForm = (): null => null;

/** The ledger in words. */
export const lines = (outbox: Outbox): string[] =>
  outbox.map(({ element, value, status }) => `${element.replace(/^cmi\.(core\.)?/, '')}=${value} ${status}`);

export const accepting = (outbox: Outbox): Outbox => flush(outbox, noForm, () => 'accepted').outbox;

/** A ledger whose values the LMS has confirmed. */
export const confirmed = (...assignments: Assignment[]): Outbox =>
  confirmSent(accepting(enqueue([], assignments)), AT);

export const refused = (...assignments: Assignment[]): Outbox =>
  flush(enqueue([], assignments), noForm, () => 'refused').outbox;
