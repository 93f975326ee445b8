import type { Assignment } from '../../../../src/lms/dialect.ts';
import { committed, type Ledger, note } from '../../../../src/lms/session/outbox.ts';
import { offer } from '../../../../src/lms/session/flush.ts';

export const AT = 50_000;
export const noForm = (): null => null;

/** The ledger in words. */
export const lines = (ledger: Ledger): string[] =>
  ledger.map(({ element, value, fate }) => `${element.replace(/^cmi\.(core\.)?/, '')}=${value} ${fate}`);

export const accepting = (ledger: Ledger): Ledger => offer(ledger, noForm, () => 'accepted').ledger;

/** A ledger whose values the LMS has confirmed. */
export const confirmed = (...assignments: Assignment[]): Ledger =>
  committed(accepting(note([], assignments)), AT);

export const refused = (...assignments: Assignment[]): Ledger =>
  offer(note([], assignments), noForm, () => 'refused').ledger;
