import type { PlayerCourse, PlayerQuestion } from '../player-course.ts';
import type { Answer, Outcome, Progress } from './progress.ts';
import { reopenUnrated, outcomeReported } from './grading.ts';
import { concluded } from './reduce.ts';

/** The half points that a stored response stands for: null where nothing is right or wrong, undefined where the question does not know it. */
export type PointsOf = (question: PlayerQuestion, response: string) => number | null | undefined;

/**
 * Progress as stored, brought up to date with the course and with what the LMS has on its books: that is final,
 * whatever the resume data says.
 */
export function restoreProgress(
  stored: Progress,
  course: PlayerCourse,
  lmsOutcome: Outcome,
  pointsOf: PointsOf,
): Progress {
  const answers = withPoints(stored.answers, course, pointsOf);
  const final = outcomeReported(lmsOutcome, course);
  const progress = { ...stored, answers, outcome: outcomeReported(stored.outcome, course) };
  return final === 'open'
    ? concluded(reopenUnrated(progress, course), course)
    : { ...progress, outcome: final };
}

/**
 * A response that the question does not know any more counts as given, not as any option; one that it does not know yet
 * is kept for the newer version of the course that it was given to.
 */
function withPoints(
  answers: Progress['answers'],
  { episodes }: PlayerCourse,
  pointsOf: PointsOf,
): Record<string, Answer> {
  const questions = new Map(episodes.flatMap((episode) => episode.questions).map((each) => [each.id, each]));
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => {
      const question = questions.get(id);
      if (answer.response === null || !question) return [id, answer];
      const points = pointsOf(question, answer.response);
      const isKept = points !== undefined || answer.revision !== undefined;
      return [id, { ...answer, response: isKept ? answer.response : null, points: points ?? null }];
    }),
  );
}
