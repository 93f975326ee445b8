import type { PlayerCourse, PlayerEpisode, PlayerQuestion } from '../course/player-course.ts';
import { pathOf } from '../course/progress/path.ts';
import type { Progress } from '../course/progress/progress.ts';
import { resumePosition } from '../course/progress/resume-position.ts';
import { END_PAGE, enterView, showView, START_PAGE, type ViewName } from './views/navigate.ts';
import { enterScene, nextHiddenScene } from './views/scenes.ts';

/** What navigation needs of a run. */
export interface NavigationHost {
  readonly course: PlayerCourse;
  progress(): Progress;
  /** whether every episode may be opened */
  allReachable(): boolean;
  /** begins another run where one may start */
  rerun(): void;
  /** shows the scenes and the answers of an episode that is about to be opened */
  showPath(episode: PlayerEpisode, path: readonly PlayerQuestion[]): void;
  /** notes where the learner is: at a question, or at the end where there is none */
  arrived(question: PlayerQuestion | undefined): void;
}

/** Leads through the start page, the episodes and the closing page. */
export interface Navigation {
  /** starts where the learner continues; Back and Next lead through these episodes alone, by id */
  start(episodes: readonly string[]): void;
  /** opens an episode; Back and Next lead through all of them */
  open(episode: string): void;
  /** goes to the next or the previous view; forwards, to the next scene first */
  step(by: 1 | -1): void;
}

export function navigationFor(host: NavigationHost): Navigation {
  const { episodes } = host.course;
  const courseTitle = document.title;
  const allViews = viewsOf(episodes.map(({ id }) => id));
  /** the views that Back and Next lead through: all, or those with news */
  let route: readonly ViewName[] = allViews;
  let currentView = START_PAGE;

  const episodeAt = (view: ViewName) => episodes.find(({ id }) => id === view);

  const goTo = (view: ViewName): void => {
    showView(view, currentView, courseTitle);
    currentView = view;
    const episode = episodeAt(view);
    const path = episode ? pathOf(episode, host.progress().answers) : [];
    if (episode) host.showPath(episode, path);
    if (view !== START_PAGE) host.arrived(path[path.length - 1]);
    enterView(view);
  };

  return {
    start(chosen) {
      route = viewsOf(chosen);
      host.rerun();
      const ahead = episodes.filter(({ id }) => route.includes(id));
      const first = host.allReachable() ? ahead[0] : resumePosition(host.progress(), ahead);
      goTo(first?.id ?? END_PAGE);
    },
    open(episode) {
      route = allViews;
      goTo(episode);
    },
    step(by) {
      const episode = episodeAt(currentView);
      if (!import.meta.without?.scenes && by > 0 && episode) {
        const scene = nextHiddenScene(episode, host.progress());
        if (scene) {
          enterScene(scene);
          return host.arrived(scene);
        }
      }
      let next = allViews.indexOf(currentView) + by;
      while (!route.includes(allViews[next]!)) next += by;
      goTo(allViews[next]!);
    },
  };
}

/** The start page, these episodes, and the closing page. */
const viewsOf = (episodes: readonly string[]): ViewName[] => [START_PAGE, ...episodes, END_PAGE];
