import type { Launch, Mode } from '../dialect.ts';
import type { Conversation, Failure, SessionState } from './conversation.ts';
import { isStatus, isWaiting, type Outbox, hasWaiting, refusedElements } from './outbox.ts';

/** What a page shows of a session. */
export interface SessionReport {
  readonly state: SessionState;
  /** `refused`: there is an LMS, but it opened no session; `unreadable`: it answers in a form that no course can read */
  readonly lms: 'none' | 'refused' | 'unreadable' | 'present';
  /** the LMS has ended the session, not the learner */
  readonly endedByLms: boolean;
  readonly mode: Mode;
  /** the LMS has confirmed everything, and the network has been up since */
  readonly safe: boolean;
  /** the most important of what is not delivered: an answer or a status, a comment, resume data */
  readonly waiting: false | 'progress' | 'comment' | 'outcome';
  /** when the LMS confirmed that it holds everything, in milliseconds; null while that is not known */
  readonly savedAt: number | null;
  /** attempts in a row that failed */
  readonly failures: number;
  /** why the latest attempt failed; null while attempts succeed */
  readonly failure: Failure | null;
  /** the LMS's latest error code, '' where there was none */
  readonly error: string;
  /** characters of resume data */
  readonly size: number;
}

/** Elements that must be saved. Interactions are optional in SCORM 1.2, and count only where the LMS supports them. */
const ANSWER = /interactions\.\d+\.(id|type|student_response|learner_response|result)$/;
const RESUME = 'cmi.suspend_data';
const COMMENT = /^cmi\.comments/;

/** The report on a session that is open, or was. */
export function sessionReportOf(conversation: Conversation, launch: Launch, error: string): SessionReport {
  const { state, endedByLms, savedAt, failures, failure, confirmed, outbox } = conversation;
  const { mode, interactionCount, resumeData } = launch;
  const isOutcome = (element: string): boolean =>
    isStatus(element) || (interactionCount !== null && ANSWER.test(element));
  const isEssential = (element: string): boolean => element === RESUME || isOutcome(element);
  const refused = [...refusedElements(outbox)].some(isEssential);
  const resume = outbox.find(({ element }) => element === RESUME)?.value ?? resumeData;
  return {
    state,
    lms: 'present',
    endedByLms,
    mode,
    safe: confirmed && !isWaiting(outbox) && !refused,
    waiting: waitingIn(outbox, isOutcome),
    savedAt: refused ? null : savedAt,
    failures,
    failure,
    error,
    size: resume.length,
  };
}

function waitingIn(outbox: Outbox, isOutcome: (element: string) => boolean): SessionReport['waiting'] {
  if (hasWaiting(outbox, isOutcome)) return 'outcome';
  if (hasWaiting(outbox, (element) => COMMENT.test(element))) return 'comment';
  return hasWaiting(outbox, (element) => element === RESUME) && 'progress';
}

/** The report without an open session: searching for an LMS, none found, or Initialize refused. */
export const reportWithoutSession = (
  state: SessionState,
  lms: Exclude<SessionReport['lms'], 'present'>,
): SessionReport => ({
  state,
  lms,
  endedByLms: lms === 'refused',
  mode: 'normal',
  safe: false,
  waiting: false,
  savedAt: null,
  failures: 0,
  failure: null,
  error: '',
  size: 0,
});
