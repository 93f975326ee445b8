import type { PlayerQuestion } from '../player-course.ts';
import type { Progress } from './progress.ts';

/** What has changed for a returning learner: ids of questions, in the order of the course. */
export interface News {
  /** answered in an earlier revision, and not again since */
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
  const wasCompleted = outcome !== 'open' && ids.some((id) => answers[id] ?? reopened[id]);
  const addedLater = questions.filter(({ since }) => wasCompleted && since !== undefined);
  const added = addedLater.map(({ id }) => id).filter((id) => !reopened[id] && !answers[id]);
  return { updated, added };
}
