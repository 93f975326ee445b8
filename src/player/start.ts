import { withLmsPassMark } from '../course/progress/grading.ts';
import type { PlayerCourse } from '../course/player-course.ts';
import type { Dialect } from '../lms/dialect.ts';
import { type SessionReport, reportWithoutSession } from '../lms/session/session-report.ts';
import type { SessionHost } from '../lms/session/session.ts';
import type { PlayerKinds } from '../questions/player-kind.ts';
import { onlineBy } from './online.ts';
import { type Run, runCourse } from './run-course.ts';
import { connect } from './connect.ts';
import { one } from '../dom/elements.ts';
import { PLAYER_FEATURES } from './features/features.ts';
import { whenIdle } from './when-idle.ts';
import { trackerFor } from './tracker.ts';
import { showPassMark } from './views/pass-mark.ts';
import { showHelp } from './views/help.ts';
import { questionView } from './views/question-view.ts';
import { showFault, showStatus } from './views/status.ts';

/** Entry point of every package: reads the course from the page, connects to the LMS, and runs the course. */
export function start(dialect: Dialect, kinds: PlayerKinds): void {
  one('[data-blocked]').remove();
  // With a `<base>` of the LMS, `#content` alone would lead out of the course.
  one<HTMLAnchorElement>('.skip').href = `${location.href.replace(/#.*/, '')}#content`;
  addEventListener('error', showFault);
  const authoredCourse = JSON.parse(one('#course').textContent) as PlayerCourse;
  const questionViews = new Map(
    authoredCourse.episodes
      .flatMap(({ questions }) => questions)
      .map((question) => [
        question.id,
        questionView(question, kinds[question.kind]!, authoredCourse.shuffle),
      ]),
  );
  for (const feature of PLAYER_FEATURES) feature.readTexts?.();
  let run: Run | undefined;
  let report: SessionReport;
  const host: SessionHost = {
    onReport(next) {
      report = next;
      showHelp(report, dialect);
      if (run) run.refresh();
      else showStatus(report);
    },
    later: whenIdle,
    now: Date.now,
    online: onlineBy(() => navigator.onLine),
    createAppender: PLAYER_FEATURES.find((feature) => feature.createAppender)?.createAppender,
  };
  host.onReport(reportWithoutSession('connecting', 'none'));
  connect(dialect, host, (session) => {
    const course = withLmsPassMark(authoredCourse, session.launch.passMark);
    if (!import.meta.without?.grade) showPassMark(course, authoredCourse);
    const tracker = trackerFor(course, dialect, session, (question, response) =>
      kinds[question.kind]!.points(question, response),
    );
    const visit = { course, tracker, learner: session.launch.learner };
    if (run) run.join(visit);
    else run = runCourse({ ...visit, kinds, questionViews, report: () => report });
  });
}
