import type { PlayerQuestion } from '../player-course.ts';
import type { Progress } from './progress.ts';

/** What a learner who comes back finds changed; ids of questions, in the order of the course. */
export interface News {
  /** answered once, and changed since */
  readonly updated: readonly string[];
  /** added after the learner had completed the course */
  readonly added: readonly string[];
}

export function newsOf(
  { answers, reopened, outcome }: Progress,
  questions: readonly Pick<PlayerQuestion, 'id' | 'since'>[],
): News {
  const ids = questions.map(({ id }) => id);
  const updated = ids.filter((id) => reopened[id] !== undefined && !answers[id]);
  const wasThrough = outcome !== 'open' && ids.some((id) => answers[id] ?? reopened[id]);
  const brought = questions.filter(({ since }) => wasThrough && since !== undefined);
  const added = brought.map(({ id }) => id).filter((id) => !reopened[id] && !answers[id]);
  return { updated, added };
}
