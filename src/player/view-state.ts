import { isAnswered } from '../course/progress/answered.ts';
import { awaitsAttestation } from '../course/progress/attestation.ts';
import { matchesPassMark, mayRerun } from '../course/progress/grading.ts';
import type { Progress, Rules } from '../course/progress/progress.ts';
import { isRunOver } from '../course/progress/run.ts';
import type { SessionReport } from '../lms/session/session-report.ts';
import type { Restart } from './tracker.ts';

/** After this number of failed attempts, about half a minute, the page tells what to check. */
const MANY_FAILURES = 5;

/** What the sentences on the page depend on. Conditions in `data-when` and `SENTENCES` name these fields. */
export interface ViewState extends SessionReport {
  readonly outcome: Progress['outcome'];
  /** the resume data could not be used */
  readonly restarted: boolean;
  /** the LMS has begun the course anew for a learner who had finished it */
  readonly renewed: boolean;
  /** the mode is review */
  readonly reviewing: boolean;
  /** a question has been answered in this run */
  readonly answered: boolean;
  /** a question has been answered, in this run or an earlier one */
  readonly begun: boolean;
  /** every question has been answered */
  readonly complete: boolean;
  /** only the attestation is missing */
  readonly asks: boolean;
  /** the run is over, and no other one may start */
  readonly over: boolean;
  /** another run may start */
  readonly again: boolean;
  /** the result agrees with the present pass mark, which HR may have changed since */
  readonly agrees: boolean;
  /** the LMS has confirmed the latest commit that has not failed */
  readonly saved: boolean;
  /** the LMS has confirmed the outcome; resume data may be unconfirmed where it has ended the session */
  readonly proven: boolean;
  /** attempts have failed for about half a minute */
  readonly failsForLong: boolean;
}

const isProven = ({ endedByLms, safe, waiting, savedAt }: SessionReport): boolean =>
  endedByLms ? savedAt !== null && (!waiting || waiting === 'progress') : safe;

export function viewStateOf(
  rules: Rules,
  progress: Progress,
  restart: Restart,
  report: SessionReport,
): ViewState {
  const { outcome, answers, run } = progress;
  const reviewing = report.mode === 'review';
  const answered = Object.keys(answers).length > 0;
  const again = mayRerun(progress, rules) && !reviewing;
  return {
    ...report,
    outcome,
    restarted: restart === 'unusable',
    renewed: restart === 'renewed',
    reviewing,
    answered,
    begun: answered || run > 1,
    complete: isAnswered(progress, rules),
    asks: awaitsAttestation(progress, rules) && !reviewing,
    over: outcome !== 'open' || (isRunOver(progress, rules) && !again && !reviewing),
    again,
    agrees: matchesPassMark(progress, rules),
    saved: report.savedAt !== null,
    proven: isProven(report),
    failsForLong: report.failures >= MANY_FAILURES,
  };
}
