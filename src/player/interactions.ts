import type { Fact } from '../lms/fact.ts';

/** First answers and the attestation on their way to the LMS. */
export interface Interactions {
  /** adds the facts of an interaction, given its index */
  add(id: string, factsAt: (index: number) => readonly Fact[]): void;
  /** what is to be sent now; `isRefused`: the LMS has refused what was sent, but may take it later */
  take(isRefused: (facts: readonly Fact[]) => boolean): Fact[];
}

export interface InteractionsInput {
  /** number of interactions that the LMS has at launch */
  readonly count: number;
  /** id of the last of them, where its result is missing; '' otherwise */
  readonly unfinished: string;
}

interface Entry {
  readonly id: string;
  readonly factsAt: (index: number) => readonly Fact[];
  facts: readonly Fact[] | null;
  refusals: number;
}

/**
 * Gives interactions their indexes, without a gap: SCORM 2004 refuses an index that leaves one (error 351), and so does
 * Moodle 4.5 in SCORM 1.2 (error 201). The index of a refused interaction is used again, and what was refused is sent
 * once more after what was not. The one that a closed window has cut off is continued.
 */
export function interactionsFrom({ count, unfinished }: InteractionsInput): Interactions {
  let entries: readonly Entry[] = [];

  const isContinued = ({ id }: Entry): boolean => unfinished !== '' && id === unfinished;

  return {
    add(id, factsAt) {
      entries = [...entries, { id, factsAt, facts: null, refusals: 0 }];
    },
    take(isRefused) {
      for (const entry of entries) {
        if (entry.facts === null || !isRefused(entry.facts)) continue;
        entry.facts = null;
        entry.refusals += 1;
      }
      const pending = entries
        .filter(({ facts }) => facts === null)
        .toSorted((one, other) => one.refusals - other.refusals);
      let next = count + entries.filter((entry) => entry.facts !== null && !isContinued(entry)).length;
      for (const entry of pending) {
        if (isContinued(entry)) entry.facts = entry.factsAt(count - 1);
        else {
          entry.facts = entry.factsAt(next);
          next += 1;
        }
      }
      return pending.flatMap(({ facts }) => facts ?? []);
    },
  };
}
