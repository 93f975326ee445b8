import type { Dialect } from '../lms/dialect.ts';
import { findApi } from '../lms/session/find-api.ts';
import { type SessionReport, reportWithoutSession } from '../lms/session/session-report.ts';
import { openSession, type Session, type SessionHost } from '../lms/session/session.ts';

const PAUSE = 200;
const TRIES = 10;

/** What stands for a session where there is none: the course runs, and nothing is saved. */
const nowhere = (host: SessionHost, report: SessionReport): Session => ({
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
 * Finds the LMS and opens a session. Some LMSs offer their API, or open it, only a moment after the page has
 * loaded, so the search goes on for two seconds. Without a session the course runs all the same, and says so.
 */
export function connect(
  dialect: Dialect,
  host: SessionHost,
  ready: (session: Session) => void,
  tries = TRIES,
): void {
  const api = findApi(window, dialect);
  const session = api && openSession(api, dialect, host);
  if (session) return ready(session);
  if (tries > 1) return void setTimeout(() => connect(dialect, host, ready, tries - 1), PAUSE);
  const report = api ? reportWithoutSession('ended', 'refused') : reportWithoutSession('untracked', 'none');
  host.onReport(report);
  ready(nowhere(host, report));
}
