import { isDone } from '../course/progress/answered.ts';
import { figuresOf } from '../course/progress/grading.ts';
import { resumePosition } from '../course/progress/resume-position.ts';
import type { PlayerCourse } from '../course/player-course.ts';
import type { Progress } from '../course/progress/progress.ts';
import { all, one } from '../dom/elements.ts';
import { episodeStates } from './episode-states.ts';
import type { ViewState } from './view-state.ts';
import { showMessages } from './message-for.ts';
import { minutes, number, type Values } from './texts.ts';
import { sceneAhead } from './views/scenes.ts';
import { listEpisodes, showOverview } from './views/overview.ts';

export interface PageState {
  readonly course: PlayerCourse;
  readonly progress: Progress;
  readonly viewState: ViewState;
  /** review, or a final outcome: every episode may be opened */
  readonly everythingOpen: boolean;
}

/** Brings the page up to date with the learner's progress. */
export function render(page: PageState): void {
  const { course, progress, viewState, everythingOpen } = page;
  const episodes = episodeStates(course, progress, everythingOpen);
  showOverview(episodes);
  showMessages(viewState, valuesFor(page));
  const settled = viewState.over || viewState.again || viewState.reviewing;
  const open = settled ? [] : episodes.filter(({ answered }) => !answered).map(({ id }) => id);
  listEpisodes(one('[data-open-list]'), open);
  episodes.forEach(({ id, answered }, index) => {
    const section = sectionOf(id);
    const isWayOpen = !import.meta.without?.scenes && sceneAhead(course.episodes[index]!, progress);
    const leadsOn = answered || everythingOpen || isWayOpen;
    one('[data-action="next"]', section).hidden = !leadsOn;
    for (const after of all('[data-after]', section)) after.hidden = !answered && !viewState.reviewing;
  });
}

/** What the sentences tell in figures. */
function valuesFor({ course, progress }: PageState): Values {
  const { score, mark } = figuresOf(progress, course);
  const next = resumePosition(progress, course.episodes);
  const left = course.episodes.filter((episode) => !isDone(episode, progress));
  return {
    score: number(score),
    mark: number(mark),
    position: next ? one('[data-position]', sectionOf(next.id)).textContent : '',
    minutes: minutes(left.reduce((sum, { id }) => sum + Number(sectionOf(id).dataset['minutes']), 0)),
  };
}

const sectionOf = (episode: string): HTMLElement => one(`[data-episode="${episode}"]`);
