import { isAnswered } from '../course/progress/answered.ts';
import { awaitsAttestation } from '../course/progress/attestation.ts';
import { matchesPassMark, mayRerun } from '../course/progress/grading.ts';
import type { Progress, Rules } from '../course/progress/progress.ts';
import { isRunOver } from '../course/progress/run.ts';
import type { SessionReport } from '../lms/session/session-report.ts';

/** After so many attempts in vain, about half a minute, the learner is told what to check. */
const MANY_FAILURES = 5;

/** How things stand for the learner: whatever the words on the page may depend on. */
export interface ViewState extends SessionReport {
  readonly outcome: Progress['outcome'];
  readonly restarted: boolean;
  readonly reviewing: boolean;
  /** something has been answered in this run */
  readonly answered: boolean;
  /** there is something to go on with */
  readonly begun: boolean;
  /** every question has been answered */
  readonly complete: boolean;
  /** only the sentence at the end is missing */
  readonly asks: boolean;
  /** the run is over for good */
  readonly over: boolean;
  /** another run may start */
  readonly again: boolean;
  /** the result is what it would be by today's pass mark: HR may have moved it since */
  readonly agrees: boolean;
  /** some of it is on record */
  readonly saved: boolean;
  /** the LMS has confirmed what counts; once the outcome is held, resume data no longer matter */
  readonly proven: boolean;
  readonly failsForLong: boolean;
}

/** Whether the LMS has confirmed what counts. */
const isProven = ({ endedByLms, safe, waiting, savedAt }: SessionReport): boolean =>
  endedByLms ? savedAt !== null && waiting !== 'outcome' && waiting !== 'comment' : safe;

export function viewStateOf(
  rules: Rules,
  progress: Progress,
  restarted: boolean,
  report: SessionReport,
): ViewState {
  const { outcome, answers, run } = progress;
  const reviewing = report.mode === 'review';
  const answered = Object.keys(answers).length > 0;
  const again = mayRerun(progress, rules) && !reviewing;
  return {
    ...report,
    outcome,
    restarted,
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
