import type { Dialect } from '../lms/dialect.ts';
import { findApi } from '../lms/session/find-api.ts';
import { type SessionReport, reportWithoutSession } from '../lms/session/session-report.ts';
import { openSession, type Session, type SessionHost } from '../lms/session/session.ts';

/** Milliseconds between two attempts. */
const PAUSE = 200;
const ATTEMPTS = 10;

/** A session without an LMS: it has no launch data and saves nothing. */
const sessionWithoutLms = (host: SessionHost, report: SessionReport): Session => ({
  launch: {
    mode: 'normal',
    learner: '',
    outcome: 'open',
    resumeData: '',
    interactionCount: 0,
    commentCount: 0,
    passMark: null,
  },
  save() {},
  saveNow() {},
  exit() {
    host.onReport({ ...report, state: 'ended' });
    return true;
  },
  leave() {},
  network() {},
  useFallbacks() {},
  statusOf: () => undefined,
});

/**
 * Finds the LMS's API, opens a session and calls `ready` with it. Some LMSs provide their API, or accept Initialize,
 * only a moment after the page has loaded, so there are attempts for two seconds. If all fail, `ready` gets a session
 * without an LMS, and the report says so.
 */
export function connect(
  dialect: Dialect,
  host: SessionHost,
  ready: (session: Session) => void,
  attempts = ATTEMPTS,
): void {
  const api = findApi(window, dialect);
  const session = api && openSession(api, dialect, host);
  if (session) return ready(session);
  if (attempts > 1) return void setTimeout(() => connect(dialect, host, ready, attempts - 1), PAUSE);
  const report = api ? reportWithoutSession('ended', 'refused') : reportWithoutSession('untracked', 'none');
  host.onReport(report);
  ready(sessionWithoutLms(host, report));
}
