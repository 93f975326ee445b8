import type { Assignment } from './dialect.ts';
import type { Verdict } from './judge.ts';

/** A value on its way to the LMS. */
export interface Waiting {
  readonly assignment: Assignment;
  /** commits that went through without it */
  readonly missed: number;
}

export interface Sent {
  /** what must be tried again, in order */
  readonly waiting: readonly Waiting[];
  /** elements that the LMS will never take */
  readonly refused: readonly string[];
}

/** An interaction's values depend on each other and on their order; every other element stands alone. */
const groupOf = (element: string): string => /^cmi\.interactions\.\d+/.exec(element)?.[0] ?? element;

/** After so many commits without it, a value that still fails is given up: the session works, the element does not. */
const PATIENCE = 3;

/** Offers values to the LMS in order. A failure holds up the rest of its own group and nothing else. */
export function send(values: readonly Waiting[], offer: (assignment: Assignment) => Verdict): Sent {
  const stalled = new Set<string>();
  const waiting: Waiting[] = [];
  const refused: string[] = [];
  for (const value of values) {
    const [element] = value.assignment;
    const group = groupOf(element);
    const verdict = stalled.has(group) ? 'failed' : offer(value.assignment);
    if (verdict === 'refused') refused.push(element);
    if (verdict !== 'failed') continue;
    stalled.add(group);
    if (value.missed < PATIENCE) waiting.push(value);
    else refused.push(element);
  }
  return { waiting, refused };
}

/** Values that were left behind by a commit that went through. */
export const missed = (values: readonly Waiting[]): Waiting[] =>
  values.map((value) => ({ ...value, missed: value.missed + 1 }));
