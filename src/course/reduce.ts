import type { Progress, ProgressEvent, Rules } from './progress.ts';
import { scoreOf } from './score.ts';

/** Whether every question of the current run is answered. */
const isAnswered = ({ answers }: Progress, { questions }: Rules): boolean =>
  questions.every((id) => answers[id]);

/** Whether nothing is left but to confirm the sentence at the end; it is asked for once, in the first run. */
export const awaitsAttestation = (progress: Progress, rules: Rules): boolean =>
  rules.attestation && !progress.attested && progress.outcome === 'open' && isAnswered(progress, rules);

/** Whether the current run has come to its end. */
export const isRunOver = (progress: Progress, rules: Rules): boolean =>
  isAnswered(progress, rules) && !awaitsAttestation(progress, rules);

/** Share of the steps to completion that are done, 0–1. */
export const measureOf = ({ answers, attested }: Progress, { questions, attestation }: Rules): number =>
  (Object.keys(answers).length + Number(attestation && attested)) / (questions.length + Number(attestation));

/** Whether a graded run has ended without a final outcome, so that another one may start. */
export const mayRerun = (progress: Progress, rules: Rules): boolean =>
  progress.outcome === 'open' && rules.pass !== null && isRunOver(progress, rules);

/** The one owner of progress: the next state after an event. The first answer to a question stands. */
export function reduce(progress: Progress, event: ProgressEvent, rules: Rules): Progress {
  switch (event.type) {
    case 'moved':
      return { ...progress, place: event.place };
    case 'attested':
      return awaitsAttestation(progress, rules)
        ? concluded({ ...progress, attested: true }, rules)
        : progress;
    case 'rerun':
      return mayRerun(progress, rules)
        ? { ...progress, place: '', run: progress.run + 1, answers: {}, reopened: {} }
        : progress;
    case 'answered':
      if (progress.answers[event.question]) return progress;
      return concluded(
        { ...progress, answers: { ...progress.answers, [event.question]: event.answer } },
        rules,
      );
  }
}

/**
 * Progress with the outcome that it has earned. Decided after each answer, and again at launch: a new version
 * of the course may have dropped the last open question.
 */
export function concluded(progress: Progress, rules: Rules): Progress {
  if (progress.outcome !== 'open' || !isRunOver(progress, rules)) return progress;
  if (rules.pass === null) return { ...progress, outcome: 'completed' };
  const best = Math.max(scoreOf(progress, rules), progress.best ?? 0);
  if (best >= rules.pass.score) return { ...progress, best, outcome: 'passed' };
  const spent = rules.pass.attempts !== 'unlimited' && progress.run >= rules.pass.attempts;
  return { ...progress, best, outcome: spent ? 'failed' : 'open' };
}
