import type { Dialect } from '../lms/dialect.ts';
import { findApis } from '../lms/session/find-api.ts';
import { type SessionReport, reportWithoutSession } from '../lms/session/session-report.ts';
import { openSession, type Session, type SessionHost } from '../lms/session/session.ts';
import { sessionWithoutLms } from './session-without-lms.ts';

/** Attempts until the page goes on without an LMS. */
const ATTEMPTS = 10;
/** Attempts until the pauses become long. */
const FREQUENT_ATTEMPTS = 70;

/** Milliseconds before the next attempt: two seconds of short pauses, then a minute of longer ones. */
const pauseAfter = (attempt: number): number =>
  attempt < ATTEMPTS ? 200 : attempt < FREQUENT_ATTEMPTS ? 1000 : 10_000;

/** The first session that an API opens; otherwise why there is none. */
function openFirst(dialect: Dialect, host: SessionHost): Session | Exclude<SessionReport['lms'], 'present'> {
  let failure: Exclude<SessionReport['lms'], 'present'> = 'none';
  for (const api of findApis(window, dialect)) {
    const session = openSession(api, dialect, host);
    if (typeof session === 'object') return session;
    if (failure !== 'unreadable') failure = session;
  }
  return failure;
}

/**
 * Finds the LMS's API, opens a session and calls `ready` with it. Some LMSs provide their API, or accept Initialize,
 * only seconds after the page has loaded (openedx-scorm-xblock#78). If all attempts of two seconds fail, `ready` gets a
 * session without an LMS, and the report says so; attempts go on until the learner leaves, and where one succeeds
 * `ready` is called again. An LMS that no course can read is asked once.
 */
export function connect(dialect: Dialect, host: SessionHost, ready: (session: Session) => void): void {
  let hasEnded = false;
  const onEnd = (): void => {
    hasEnded = true;
  };
  const look = (attempt: number): void => {
    if (hasEnded) return;
    const session = openFirst(dialect, host);
    if (typeof session === 'object') return ready(session);
    const isUnreadable = session === 'unreadable';
    if (isUnreadable || attempt === ATTEMPTS) {
      const report = reportWithoutSession(session === 'refused' ? 'ended' : 'untracked', session);
      host.onReport(report);
      ready(sessionWithoutLms(host, report, onEnd));
    }
    if (!isUnreadable) setTimeout(() => look(attempt + 1), pauseAfter(attempt));
  };
  look(1);
}
