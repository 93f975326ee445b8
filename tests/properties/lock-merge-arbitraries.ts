import * as fc from 'fast-check';
import { edits, type History } from './course-history.ts';
import { Branch, builtAll, type Step } from './lock-merge-branch.ts';
import type { Parted } from './lock-merge-git.ts';

/** Two branches of a course, as they stand, and its lock file on each. */
export interface Forked {
  readonly ours: Branch;
  readonly theirs: Branch;
  readonly files: Parted;
}

const addQuestion = (history: History): void => {
  history.questions.push({
    id: `q${history.questions.length}`,
    options: [history.option(), history.option(), history.option()],
    scenario: history.fresh(),
    gone: false,
  });
};

const upTo = (most: number): fc.Arbitrary<Step[]> =>
  fc.tuple(edits, fc.integer({ min: 1, max: most })).map(([steps, count]) => steps.slice(0, count));

/** A course with some past, and what two authors have made of it, build by build. */
export const forks: fc.Arbitrary<Forked> = fc
  .record({ questions: fc.integer({ min: 1, max: 6 }), past: upTo(20), one: upTo(6), other: upTo(6) })
  .map(({ questions, past, one, other }) => {
    const root = new Branch('base');
    const base = builtAll(root, [...Array.from({ length: questions }, () => addQuestion), ...past]);
    const [ours, theirs] = [new Branch('ours', root), new Branch('theirs', root)];
    const files = { base, ours: builtAll(ours, one, base), theirs: builtAll(theirs, other, base) };
    return { ours, theirs, files };
  });

/** Whether both branches have changed the lock file, and not alike. */
export const isParted = ({ base, ours, theirs }: Parted): boolean =>
  ours !== base && theirs !== base && ours !== theirs;
