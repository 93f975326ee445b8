import { isDone } from '../course/progress/answered.ts';
import { figuresOf } from '../course/progress/grading.ts';
import { resumePosition } from '../course/progress/resume-position.ts';
import type { PlayerCourse } from '../course/player-course.ts';
import type { Progress } from '../course/progress/progress.ts';
import { all, hide, named, one } from '../dom/elements.ts';
import { episodeStates } from './episode-states.ts';
import type { ViewState } from './view-state.ts';
import { showMessages } from './message-for.ts';
import { minutes, number, type Values } from './texts.ts';
import { nextHiddenScene } from './views/scenes.ts';
import { type EpisodeState, listEpisodes, showCount, showEpisode } from './views/overview.ts';

/** What `render` shows, beside which scenes are open. */
export interface PageState {
  readonly course: PlayerCourse;
  readonly progress: Progress;
  readonly viewState: ViewState;
  /** whether every episode may be opened: in review, and after a final outcome */
  readonly allReachable: boolean;
}

/** What was shown last of an episode, by id. */
const shown = new Map<string, string>();

/** Updates the page. Of the episodes, only those that have changed are touched: a course may have hundreds. */
export function render(page: PageState): void {
  const { course, progress, viewState, allReachable } = page;
  const episodes = episodeStates(course, progress, allReachable);
  showCount(episodes);
  showMessages(viewState, valuesFor(page));
  const isRunOver = viewState.over || viewState.again || viewState.reviewing;
  const openEpisodes = isRunOver ? [] : episodes.filter(({ answered }) => !answered).map(({ id }) => id);
  listEpisodes(named('open-list', ''), openEpisodes);
  named('result', '').dataset['outcome'] = viewState.outcome;
  episodes.forEach((episode, index) => {
    const hasNextScene =
      !import.meta.without?.scenes && nextHiddenScene(course.episodes[index]!, progress) !== undefined;
    const canGoOn = episode.answered || allReachable || hasNextScene;
    const isOver = episode.answered || viewState.reviewing;
    const next = [episode.answered, episode.reachable, canGoOn, isOver].join();
    if (shown.get(episode.id) === next) return;
    shown.set(episode.id, next);
    updateEpisode(episode, canGoOn, isOver);
  });
}

function updateEpisode(episode: EpisodeState, canGoOn: boolean, isOver: boolean): void {
  showEpisode(episode);
  const section = sectionOf(episode.id);
  hide(one('[data-action="next"]', section), !canGoOn);
  for (const element of all('[data-after]', section)) hide(element, !isOver);
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
    get minutes() {
      return minutes(openEpisodes.reduce((sum, { id }) => sum + Number(sectionOf(id).dataset['minutes']), 0));
    },
  };
}

const sectionOf = (episode: string): HTMLElement => named('episode', episode);
