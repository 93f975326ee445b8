import type { Growth, Traffic } from './traffic-of.ts';

/** What a visit may cost. */
export const BUDGETS = {
  /** calls of the flagship from launch to exit are fewer than this */
  calls: 180,
  commitsPerAnswer: 1,
  /** SetValue calls per answer beyond the interaction's own fields and, with the last answer, the outcome */
  besidesPerAnswer: 4,
  /** how much calls per answer may differ between a short and a long course */
  drift: 0.01,
} as const;

/** The budgets that are broken, in words. */
export function broken(name: string, { calls }: Traffic, growth: Growth): string[] {
  const { commits, besides, perAnswer } = growth;
  const { fewest, most } = commits;
  const drift = Math.abs(perAnswer.long / perAnswer.short - 1);
  const checks: [holds: boolean, complaint: string][] = [
    [calls < BUDGETS.calls, `${calls} calls in all; fewer than ${BUDGETS.calls} are allowed`],
    [
      fewest === BUDGETS.commitsPerAnswer && most === BUDGETS.commitsPerAnswer,
      `${fewest} to ${most} commits per answer; it must be ${BUDGETS.commitsPerAnswer}`,
    ],
    [
      besides <= BUDGETS.besidesPerAnswer,
      `${besides} SetValue calls for one answer beyond the interaction's own fields; ${BUDGETS.besidesPerAnswer} are allowed`,
    ],
    [
      drift <= BUDGETS.drift,
      `calls per answer grow from ${perAnswer.short} to ${perAnswer.long}; ${BUDGETS.drift * 100} % is allowed`,
    ],
  ];
  return checks.filter(([holds]) => !holds).map(([, complaint]) => `${name}: ${complaint}`);
}
