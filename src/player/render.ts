import type { PlayerCourse } from '../course/player-course.ts';
import type { Progress, Rules } from '../course/progress.ts';
import { isRunOver, mayRerun } from '../course/reduce.ts';
import { scoreOf } from '../course/score.ts';
import type { Report } from '../lms/session/report.ts';
import { all, one } from '../dom/elements.ts';
import { episodeStates } from './episode-states.ts';
import { farewellFor, isWithoutRecord } from './farewell.ts';
import { showEnd } from './views/end-view.ts';
import { showOverview } from './views/overview.ts';
import { showStart } from './views/start-view.ts';

export interface PageState {
  readonly course: PlayerCourse;
  readonly rules: Rules;
  readonly progress: Progress;
  readonly restarted: boolean;
  readonly report: Report;
  /** review, or a final outcome: every episode may be opened */
  readonly everythingOpen: boolean;
}

/** Brings the page up to date with the learner's progress. */
export function render({ course, rules, progress, restarted, report, everythingOpen }: PageState): void {
  const episodes = episodeStates(course, progress, everythingOpen);
  const reviewing = report.mode === 'review';
  showOverview(episodes);
  const again = mayRerun(progress, rules) && !reviewing;
  showStart({ progress, total: rules.questions.length, restarted, reviewing, mayRerun: again });
  const over = progress.outcome !== 'open' || (isRunOver(progress, rules) && !again && !reviewing);
  showEnd({
    progress,
    episodes,
    pass: course.pass?.score ?? null,
    score: scoreOf(progress, rules),
    over,
    mayRerun: again,
    reviewing,
    unrecorded: report.mode === 'browse' ? 'browse' : isWithoutRecord(report) ? 'untracked' : null,
    farewell: farewellFor(report, over),
  });
  for (const { id, answered } of episodes) {
    const section = one(`[data-episode="${id}"]`);
    one('[data-action="next"]', section).hidden = !answered && !everythingOpen;
    for (const after of all('[data-after]', section)) after.hidden = !answered && !reviewing;
  }
}
