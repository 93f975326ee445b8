import type { Dialect } from '../lms/dialect.ts';
import { findApi } from '../lms/find-api.ts';
import { openSession, type Session, type SessionHost } from '../lms/session.ts';

const PAUSE = 200;
const TRIES = 10;

const NOWHERE: Session = {
  launch: { mode: 'normal', outcome: 'open', resumeData: '', interactionCount: 0 },
  save() {},
  exit: () => {
    document.documentElement.dataset['session'] = 'ended';
    return true;
  },
  leave() {},
};

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
  if (tries > 1) return host.later(() => connect(dialect, host, ready, tries - 1), PAUSE);
  host.onState(api ? 'refused' : 'untracked', false, 'normal');
  ready(NOWHERE);
}
