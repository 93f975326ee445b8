import type { Growth, Traffic } from './count-traffic.ts';

/** How many calls a visit may make. */
export const BUDGETS = {
  /** calls of the flagship from launch to exit are fewer than this */
  calls: 180,
  commitsPerAnswer: 1,
  /** SetValue calls per answer beyond the interaction's own fields and, with the last answer, the outcome */
  otherSetsPerAnswer: 4,
  /** how much calls per answer may differ between a short and a long course */
  relativeGrowth: 0.01,
} as const;

/** A sentence for each budget that is exceeded. */
export function exceededBudgets(name: string, { calls }: Traffic, growth: Growth): string[] {
  const { commits, otherSets, perAnswer } = growth;
  const { fewest, most } = commits;
  const relativeGrowth = Math.abs(perAnswer.long / perAnswer.short - 1);
  const checks: [holds: boolean, message: string][] = [
    [calls < BUDGETS.calls, `${calls} calls in all; fewer than ${BUDGETS.calls} are allowed`],
    [
      fewest === BUDGETS.commitsPerAnswer && most === BUDGETS.commitsPerAnswer,
      `${fewest} to ${most} commits per answer; it must be ${BUDGETS.commitsPerAnswer}`,
    ],
    [
      otherSets <= BUDGETS.otherSetsPerAnswer,
      `${otherSets} SetValue calls for one answer beyond the interaction's own fields; ${BUDGETS.otherSetsPerAnswer} are allowed`,
    ],
    [
      relativeGrowth <= BUDGETS.relativeGrowth,
      `calls per answer grow from ${perAnswer.short} to ${perAnswer.long}; ${BUDGETS.relativeGrowth * 100} % is allowed`,
    ],
  ];
  return checks.filter(([holds]) => !holds).map(([, message]) => `${name}: ${message}`);
}
