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
import { nextHiddenScene } from './views/scenes.ts';
import { listEpisodes, showOverview } from './views/overview.ts';

/** What `render` shows, beside which scenes are open. */
export interface PageState {
  readonly course: PlayerCourse;
  readonly progress: Progress;
  readonly viewState: ViewState;
  /** whether every episode may be opened: in review, and after a final outcome */
  readonly allReachable: boolean;
}

/** Updates the page. */
export function render(page: PageState): void {
  const { course, progress, viewState, allReachable } = page;
  const episodes = episodeStates(course, progress, allReachable);
  showOverview(episodes);
  showMessages(viewState, valuesFor(page));
  const isRunOver = viewState.over || viewState.again || viewState.reviewing;
  const openEpisodes = isRunOver ? [] : episodes.filter(({ answered }) => !answered).map(({ id }) => id);
  listEpisodes(one('[data-open-list]'), openEpisodes);
  episodes.forEach(({ id, answered }, index) => {
    const section = sectionOf(id);
    const hasNextScene =
      !import.meta.without?.scenes && nextHiddenScene(course.episodes[index]!, progress) !== undefined;
    const canGoOn = answered || allReachable || hasNextScene;
    one('[data-action="next"]', section).hidden = !canGoOn;
    for (const element of all('[data-after]', section)) element.hidden = !answered && !viewState.reviewing;
  });
}

/** Values of the placeholders in sentences. */
function valuesFor({ course, progress }: PageState): Values {
  const { score, mark } = figuresOf(progress, course);
  const next = resumePosition(progress, course.episodes);
  const openEpisodes = course.episodes.filter((episode) => !isDone(episode, progress));
  return {
    score: number(score),
    mark: number(mark),
    position: next ? one('[data-position]', sectionOf(next.id)).textContent : '',
    minutes: minutes(openEpisodes.reduce((sum, { id }) => sum + Number(sectionOf(id).dataset['minutes']), 0)),
  };
}

const sectionOf = (episode: string): HTMLElement => one(`[data-episode="${episode}"]`);
