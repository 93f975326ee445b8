import type { SessionReport } from '../lms/session/session-report.ts';
import type { Session, SessionHost } from '../lms/session/session.ts';

/** A session without an LMS: it has no launch data and saves nothing. `onEnd` is called when the learner leaves. */
export const sessionWithoutLms = (host: SessionHost, report: SessionReport, onEnd: () => void): Session => ({
  launch: {
    mode: 'normal',
    learner: '',
    outcome: 'open',
    resumeData: '',
    interactionCount: 0,
    commentCount: 0,
    passMark: null,
    isUnbegun: true,
    unfinished: '',
    browsed: [],
  },
  save() {},
  saveNow() {},
  exit() {
    onEnd();
    host.onReport({ ...report, state: 'ended' });
    return true;
  },
  leave: onEnd,
  network() {},
  useFallbacks() {},
  outbox: () => [],
});
