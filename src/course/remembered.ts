import type { PlayerCourse, PlayerQuestion } from './player-course.ts';
import type { Answer, Outcome, Progress } from './progress.ts';
import { concluded } from './reduce.ts';
import { rulesOf } from './rules.ts';

/** The half points that a stored response stands for, null where the question does not know it. */
export type PointsOf = (question: PlayerQuestion, response: string) => number | null;

/** Progress as stored, brought up to date with the course and with what the LMS has on its books. */
export function remembered(
  stored: Progress,
  course: PlayerCourse,
  onTheBooks: Outcome,
  pointsOf: PointsOf,
): Progress {
  const rated = { ...stored, answers: withPoints(stored.answers, course, pointsOf) };
  const progress = concluded(rated, rulesOf(course));
  return { ...progress, outcome: final(onTheBooks, course) ?? progress.outcome };
}

/**
 * What the LMS has on its books is final, whatever the resume data says. An ungraded course knows no pass and no
 * fail, and a graded one no mere completion, though all may be reported so.
 */
function final(onTheBooks: Outcome, { pass }: PlayerCourse): Outcome | undefined {
  if (pass === null) return onTheBooks === 'completed' || onTheBooks === 'passed' ? 'completed' : undefined;
  if (onTheBooks === 'open') return undefined;
  return onTheBooks === 'completed' ? 'passed' : onTheBooks;
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
