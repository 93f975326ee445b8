import type { Progress } from './progress.ts';

interface Placed {
  readonly id: string;
  readonly key: string;
}

/**
 * Where a returning learner continues: the question they were at, or, if that is answered, the next open one;
 * undefined where none is open.
 */
export function landing({ place, answers }: Progress, questions: readonly Placed[]): Placed | undefined {
  const at = Math.max(
    0,
    questions.findIndex(({ key }) => key === place),
  );
  const inTurn = [...questions.slice(at), ...questions.slice(0, at)];
  return inTurn.find(({ id }) => answers[id] === undefined);
}
