import type { PlayerCourse } from '../course/player-course.ts';
import type { Dialect } from '../lms/dialect.ts';
import { type Report, reportWithout } from '../lms/session/report.ts';
import type { SessionHost } from '../lms/session/session.ts';
import type { PlayerKinds } from '../questions/player-kind.ts';
import { runCourse } from './run-course.ts';
import { connect } from './connect.ts';
import { one } from '../dom/elements.ts';
import { whenQuiet } from './quiet.ts';
import { trackerFor } from './tracker.ts';
import { showHelp } from './views/help.ts';
import { questionView } from './views/question-view.ts';
import { showFault, showStatus } from './views/status.ts';

/** The entry of every package: reads the course from the page, finds the LMS, and lets the learner begin. */
export function start(dialect: Dialect, kinds: PlayerKinds): void {
  addEventListener('error', showFault);
  const course = JSON.parse(one('#course').textContent) as PlayerCourse;
  const views = new Map(
    course.episodes
      .flatMap(({ questions }) => questions)
      .map((question) => [question.id, questionView(question, kinds[question.kind]!, course.shuffle)]),
  );
  let refresh: (() => void) | undefined;
  let report: Report;
  const host: SessionHost = {
    onReport(next) {
      report = next;
      showHelp(report, dialect);
      if (refresh) refresh();
      else showStatus(report, false);
    },
    later: whenQuiet,
    now: Date.now,
    online: () => navigator.onLine,
  };
  host.onReport(reportWithout('connecting', 'none'));
  connect(dialect, host, (session) => {
    const tracker = trackerFor(course, dialect, session, (question, response) =>
      kinds[question.kind]!.points(question, response),
    );
    refresh = runCourse({ course, kinds, views, tracker, report: () => report });
  });
}
