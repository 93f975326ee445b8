import { gradeRun, mayRerun, rerun } from './grading.ts';
import type { Progress, ProgressEvent, Rules } from './progress.ts';
import { awaitsAttestation } from './attestation.ts';
import { isRunOver } from './run.ts';

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
      return mayRerun(progress, rules) ? rerun(progress) : progress;
    case 'answered':
      if (progress.answers[event.question]) return progress;
      return concluded(
        { ...progress, answers: { ...progress.answers, [event.question]: event.answer } },
        rules,
      );
  }
}

/**
 * Progress with its outcome. Determined after each answer, and again at launch: a new release may have removed the last
 * open question.
 */
export const concluded = (progress: Progress, rules: Rules): Progress =>
  progress.outcome === 'open' && isRunOver(progress, rules) ? gradeRun(progress, rules) : progress;
