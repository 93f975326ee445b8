import type { PlayerCourse, PlayerQuestion } from './player-course.ts';
import type { Answer, Outcome, Progress } from './progress.ts';
import { concluded } from './reduce.ts';
import { rulesOf } from './rules.ts';

/** The half points that a stored response stands for, null where the question does not know it. */
export type PointsOf = (question: PlayerQuestion, response: string) => number | null;

/**
 * Progress as stored, brought up to date with the course and with what the LMS has on its books: that is final,
 * whatever the resume data says.
 */
export function remembered(
  stored: Progress,
  course: PlayerCourse,
  onTheBooks: Outcome,
  pointsOf: PointsOf,
): Progress {
  const answers = withPoints(stored.answers, course, pointsOf);
  const progress = concluded(
    { ...stored, answers, outcome: judged(stored.outcome, course) },
    rulesOf(course),
  );
  const final = judged(onTheBooks, course);
  return final === 'open' ? progress : { ...progress, outcome: final };
}

/**
 * An outcome as this course reports it. An ungraded course knows no pass and no fail, and a graded one no mere
 * completion, though an LMS may report all of them so, and an earlier version of the course may have been the other.
 */
function judged(outcome: Outcome, { pass }: PlayerCourse): Outcome {
  if (pass === null) return outcome === 'passed' ? 'completed' : outcome === 'failed' ? 'open' : outcome;
  return outcome === 'completed' ? 'passed' : outcome;
}

/** A response that the question does not know any more counts as given, not as any option. */
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
      return [id, { response: points === null ? null : answer.response, points }];
    }),
  );
}
