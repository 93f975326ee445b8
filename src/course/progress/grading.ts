import type { Fact } from '../../lms/fact.ts';
import type { PlayerCourse } from '../player-course.ts';
import type { Outcome, Progress, Rules } from './progress.ts';
import { isRunOver } from './run.ts';
import { scoreOf } from './score.ts';

// Pass mark, runs and scores.

/** A graded course with the pass mark of the LMS in place of its own, where the LMS has one. */
export const withLmsPassMark = (course: PlayerCourse, passMark: number | null): PlayerCourse =>
  course.pass && passMark !== null ? { ...course, pass: { ...course.pass, score: passMark } } : course;

/** Whether a graded run has ended without a final outcome, so that another one may start. */
export const mayRerun = (progress: Progress, rules: Rules): boolean =>
  progress.outcome === 'open' && rules.pass !== null && isRunOver(progress, rules);

/** Progress at the beginning of another run. */
export const rerun = (progress: Progress): Progress => ({
  ...progress,
  place: '',
  run: progress.run + 1,
  answers: {},
  reopened: {},
});

/** Progress with the outcome of a run that is over. */
export const gradeRun = (progress: Progress, rules: Rules): Progress =>
  import.meta.without?.grade || rules.pass === null
    ? { ...progress, outcome: 'completed' }
    : graded(progress, rules, rules.pass);

function graded(progress: Progress, rules: Rules, pass: NonNullable<Rules['pass']>): Progress {
  const best = Math.max(scoreOf(progress, rules), progress.best ?? 0);
  if (best >= pass.score) return { ...progress, best, outcome: 'passed' };
  const isLastAttempt = pass.attempts !== 'unlimited' && progress.run >= pass.attempts;
  return { ...progress, best, outcome: isLastAttempt ? 'failed' : 'open' };
}

/**
 * An outcome as this course reports it. An ungraded course knows no pass and no fail, and a graded one no mere
 * completion, though an LMS may report all of them so, and an earlier version of the course may have been the other.
 */
export function outcomeReported(outcome: Outcome, { pass }: Rules): Outcome {
  if (pass === null) return outcome === 'passed' ? 'completed' : outcome === 'failed' ? 'open' : outcome;
  return outcome === 'completed' ? 'passed' : outcome;
}

/** Reopens rated questions whose answer has no points (its response is unknown), as long as the outcome is open. */
export function reopenUnrated(progress: Progress, { pass, episodes }: Rules): Progress {
  if (import.meta.without?.grade || pass === null || progress.outcome !== 'open') return progress;
  const answers = { ...progress.answers };
  const reopened = { ...progress.reopened };
  for (const { id, rated } of episodes.flatMap(({ questions }) => questions)) {
    const answer = answers[id];
    if (!rated || answer?.points !== null) continue;
    reopened[id] = answer;
    delete answers[id];
  }
  return { ...progress, answers, reopened };
}

/** Pass or fail and the score, for the LMS. */
export const gradeOf = ({ outcome, best }: Progress, { pass }: PlayerCourse): Fact[] =>
  pass ? [{ fact: 'success', passed: outcome === 'passed', score: best ?? 0, report: pass.report }] : [];

/** The score and the pass mark that the page shows, in percent. */
export const figuresOf = (
  progress: Progress,
  rules: Rules,
): { readonly score: number; readonly mark: number } => ({
  score: import.meta.without?.grade
    ? 0
    : ((progress.outcome === 'open' ? null : progress.best) ?? scoreOf(progress, rules)),
  mark: rules.pass?.score ?? 0,
});

/** Whether an outcome agrees with the present pass mark, which may have been changed since. */
export const matchesPassMark = ({ outcome, best }: Progress, { pass }: Rules): boolean =>
  pass === null || (best !== null && best >= pass.score === (outcome === 'passed'));
