import type { PlayerCourse, PlayerQuestion } from './player-course.ts';
import type { Answer, Outcome, Progress, Rules } from './progress.ts';
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
  const rules = rulesOf(course);
  const final = judged(onTheBooks, course);
  const progress = { ...stored, answers, outcome: judged(stored.outcome, course) };
  return final === 'open' ? concluded(asked(progress, rules), rules) : { ...progress, outcome: final };
}

/** As long as a grade depends on it, an answer that nobody can rate any more is asked for again. */
function asked(progress: Progress, { pass, rated }: Rules): Progress {
  if (pass === null || progress.outcome !== 'open') return progress;
  const answers = { ...progress.answers };
  const reopened = { ...progress.reopened };
  for (const id of rated) {
    const answer = answers[id];
    if (answer?.points !== null) continue;
    reopened[id] = answer;
    delete answers[id];
  }
  return { ...progress, answers, reopened };
}

/**
 * An outcome as this course reports it. An ungraded course knows no pass and no fail, and a graded one no mere
 * completion, though an LMS may report all of them so, and an earlier version of the course may have been the other.
 */
function judged(outcome: Outcome, { pass }: PlayerCourse): Outcome {
  if (pass === null) return outcome === 'passed' ? 'completed' : outcome === 'failed' ? 'open' : outcome;
  return outcome === 'completed' ? 'passed' : outcome;
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
      const isKept = points !== null || answer.revision !== undefined;
      return [id, { ...answer, response: isKept ? answer.response : null, points }];
    }),
  );
}
