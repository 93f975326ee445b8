import type { Assignment } from '../../../../src/lms/dialect.ts';
import { confirmSent, type Outbox, enqueue } from '../../../../src/lms/session/outbox.ts';
import { flush } from '../../../../src/lms/session/flush.ts';

export const AT = 50_000;
export const noEquivalent = (): null => null;

/** The outbox as lines `element=value status`. */
export const lines = (outbox: Outbox): string[] =>
  outbox.map(({ element, value, status }) => `${element.replace(/^cmi\.(core\.)?/, '')}=${value} ${status}`);

export const allSent = (outbox: Outbox): Outbox => flush(outbox, () => 'accepted').outbox;

/** An outbox whose values the LMS has confirmed. */
export const confirmed = (...assignments: Assignment[]): Outbox =>
  confirmSent(allSent(enqueue([], assignments)), AT);

export const refused = (...assignments: Assignment[]): Outbox =>
  flush(enqueue([], assignments), () => 'refused').outbox;
