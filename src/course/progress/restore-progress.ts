import type { PlayerCourse, PlayerQuestion } from '../player-course.ts';
import type { Answer, Outcome, Progress } from './progress.ts';
import { reopenUnrated, outcomeReported } from './grading.ts';
import { concluded } from './reduce.ts';

/** The half points of a stored response: null for an unrated question, undefined for an unknown response. */
export type PointsOf = (question: PlayerQuestion, response: string) => number | null | undefined;

/**
 * Restores progress from resume data for the present release of the course. An outcome that the LMS has recorded is final,
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
 * A response that the question does not know counts as answered, without the response. If a newer revision was answered,
 * the response is kept for the release that knows it.
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
