import type { PlayerCourse } from '../course/player-course.ts';
import type { Dialect } from '../lms/dialect.ts';
import type { SessionHost, SessionState } from '../lms/session.ts';
import type { PlayerKinds } from '../questions/player-kind.ts';
import { runCourse } from './run-course.ts';
import { connect } from './connect.ts';
import { one } from '../dom/elements.ts';
import { trackerFor } from './tracker.ts';
import { questionView } from './views/question-view.ts';
import { showStatus } from './views/status.ts';

/** The entry of every package: reads the course from the page, finds the LMS, and lets the learner begin. */
export function start(dialect: Dialect, kinds: PlayerKinds): void {
  const course = JSON.parse(one('#course').textContent) as PlayerCourse;
  const views = new Map(
    course.episodes
      .flatMap(({ questions }) => questions)
      .map((question) => [question.id, questionView(question, kinds[question.kind]!, course.shuffle)]),
  );
  let refresh: (() => void) | undefined;
  let state: SessionState = 'connecting';
  const host: SessionHost = {
    // What is saved at launch is not the learner's: "saved" is said from the first answer on.
    onState: (next, saved, mode) => {
      state = next;
      showStatus(next, saved && (refresh !== undefined || next === 'ended'), mode);
      if (next !== 'ended') refresh?.();
    },
    later: (act, milliseconds) => void setTimeout(act, milliseconds),
    online: () => navigator.onLine,
  };
  host.onState(state, false, 'normal');
  connect(dialect, host, (session) => {
    const tracker = trackerFor(course, dialect, session, (question, response) =>
      kinds[question.kind]!.points(question, response),
    );
    refresh = runCourse({ course, kinds, views, tracker, mode: session.launch.mode, state: () => state });
  });
}
