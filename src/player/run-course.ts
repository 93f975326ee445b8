import { resumePosition } from '../course/progress/resume-position.ts';
import { pathOf } from '../course/progress/path.ts';
import type { PlayerCourse, PlayerQuestion } from '../course/player-course.ts';
import { mayRerun } from '../course/progress/grading.ts';
import { reduce } from '../course/progress/reduce.ts';
import { resultOf } from '../lms/result.ts';
import type { SessionReport } from '../lms/session/session-report.ts';
import type { PlayerKinds } from '../questions/player-kind.ts';
import { afterPaint } from './after-paint.ts';
import { startClock } from './clock.ts';
import { onLifecycle } from './lifecycle.ts';
import { viewStateOf } from './view-state.ts';
import { render } from './render.ts';
import type { Tracker } from './tracker.ts';
import type { FeatureHost, PlayerFeature } from './features/feature.ts';
import { PLAYER_FEATURES } from './features/features.ts';
import { showExitMessage } from './views/exit-message.ts';
import { END_PAGE, navigate, START_PAGE, type ViewName } from './views/navigate.ts';
import { fillConfirmation, printSheet } from './views/sheets.ts';
import type { QuestionView } from './views/question-view.ts';
import { enterScene, nextHiddenScene, showScenes } from './views/scenes.ts';
import { showStatus } from './views/status.ts';

/** What a run of a course needs. */
export interface RunInput {
  readonly course: PlayerCourse;
  readonly kinds: PlayerKinds;
  /** by question id */
  readonly questionViews: ReadonlyMap<string, QuestionView>;
  readonly tracker: Tracker;
  /** the learner's name, '' where the LMS has none */
  readonly learner: string;
  /** the latest report on the session */
  report(): SessionReport;
}

/**
 * Runs a course from launch to exit: handles input, updates progress and page, and has the tracker send facts.
 * Returns a function to be called after each report on the session, which updates the page.
 */
export function runCourse({ course, kinds, questionViews, tracker, learner, report }: RunInput): () => void {
  const questions = course.episodes.flatMap((episode) => episode.questions);
  const clock = startClock();
  const title = document.title;
  /** seconds on the clock when a question was first shown, by question id */
  const shownAt = new Map<string, number>();
  /** number of practice attempts in this run, by question id */
  const practiceCounts = new Map<string, number>();
  const reviewing = report().mode === 'review';
  let progress = tracker.resumed;
  const allViews = viewsOf(course.episodes.map(({ id }) => id));
  /** the views that Back and Next lead through: all, or those with news */
  let route: readonly ViewName[] = allViews;
  let currentView = START_PAGE;

  // Progress

  const allReachable = (): boolean => reviewing || progress.outcome !== 'open';

  const dispatch: FeatureHost['dispatch'] = (event, track) => {
    const before = progress;
    progress = reduce(before, event, course);
    track(before, progress);
    show();
  };

  const viewState = (sessionReport: SessionReport) =>
    viewStateOf(course, progress, tracker.restarted, sessionReport);

  /** The latest report; what the tracker has queued counts as not saved. */
  const currentReport = (): SessionReport =>
    tracker.hasPending() ? { ...report(), safe: false, waiting: 'outcome' } : report();

  const episodeAt = (view: ViewName) => course.episodes.find(({ id }) => id === view);

  const arrangeScenes = (episodes: PlayerCourse['episodes'], wholePath: boolean): void => {
    if (!import.meta.without?.scenes) {
      showScenes(episodes, { progress, reviewing, wholePath }, ({ id }) =>
        questionViews.get(id)!.reveal(null, false),
      );
    }
  };

  const show = (): void => {
    arrangeScenes(course.episodes, false);
    render({ course, progress, viewState: viewState(currentReport()), allReachable: allReachable() });
    for (const feature of features) feature.show();
    for (const { id } of questions) {
      const hasRetry = course.retries === 'unlimited' || (practiceCounts.get(id) ?? 0) < course.retries;
      questionViews.get(id)!.allowRetry(hasRetry && !reviewing && id in progress.answers);
    }
  };

  /** Shows the first answer, or an empty form where there is none; practice attempts are cleared. */
  const showAnswer = (id: string): void => {
    const answer = progress.answers[id];
    if (answer || reviewing) questionViews.get(id)!.reveal(answer?.response ?? null, false);
    else questionViews.get(id)!.reset(false);
  };

  const features: readonly PlayerFeature[] = PLAYER_FEATURES.map(({ make }) =>
    make({
      course,
      tracker,
      progress: () => progress,
      report,
      dispatch,
      visitOnly: (episodes) => startRoute(viewsOf(episodes)),
    }),
  );

  // Navigation

  const goTo = (view: ViewName): void => {
    currentView = view;
    const episode = episodeAt(view);
    const path = episode ? pathOf(episode, progress.answers) : [];
    for (const { id } of path) if (progress.answers[id]) showAnswer(id);
    if (episode) arrangeScenes([episode], true);
    arriveAt(path[path.length - 1]);
    navigate(view, title);
  };

  /** Notes when a question is first shown, and moves the place in progress to it. */
  const arriveAt = (question: PlayerQuestion | undefined): void => {
    if (question && !shownAt.has(question.id)) shownAt.set(question.id, clock.seconds());
    if (currentView !== START_PAGE) dispatch({ type: 'moved', place: question?.key ?? 'end' }, tracker.moved);
  };

  /** Goes to the next or the previous view of the route; forwards, to the next scene first. */
  const step = (by: 1 | -1): void => {
    const episode = episodeAt(currentView);
    if (!import.meta.without?.scenes && by > 0 && episode) {
      const scene = nextHiddenScene(episode, progress);
      if (scene) {
        enterScene(scene);
        return arriveAt(scene);
      }
    }
    let next = allViews.indexOf(currentView) + by;
    while (!route.includes(allViews[next]!)) next += by;
    goTo(allViews[next]!);
  };

  /** Starts a route, in another run where one may start, at the place where the learner continues. */
  const startRoute = (views: readonly ViewName[]): void => {
    route = views;
    if (mayRerun(progress, course) && !reviewing) {
      dispatch({ type: 'rerun' }, tracker.moved);
      practiceCounts.clear();
      for (const { id } of questions) showAnswer(id);
    }
    const episodes = course.episodes.filter(({ id }) => route.includes(id));
    goTo((allReachable() ? episodes[0] : resumePosition(progress, episodes))?.id ?? END_PAGE);
  };

  // Answering

  const answer = (question: PlayerQuestion): void => {
    const view = questionViews.get(question.id)!;
    const response = view.response();
    if (response === null) return;
    if (progress.answers[question.id]) {
      practiceCounts.set(question.id, (practiceCounts.get(question.id) ?? 0) + 1);
      view.revealPractice(response);
      return show();
    }
    const kind = kinds[question.kind]!;
    const points = kind.points(question, response) ?? null;
    const interaction = {
      ...kind.interaction(question, response, view.textOf),
      result: resultOf(points),
      id: question.id,
      weighting: question.rated ? 1 : 0,
      time: new Date(),
      description: view.text,
    };
    const latency = clock.seconds() - (shownAt.get(question.id) ?? clock.seconds());
    dispatch({ type: 'answered', question: question.id, answer: { response, points } }, (before, after) =>
      tracker.answered(before, after, interaction, latency),
    );
    view.reveal(response, true);
    afterPaint(() => tracker.save(progress));
  };

  // Exit

  const exit = (): void => showExitMessage(tracker.exit(progress, clock.seconds()), report());

  // Events

  const retry = (button: HTMLElement): void => {
    const { feedbacks } = button.closest<HTMLElement>('[data-feedbacks]')!.dataset;
    questionViews.get(feedbacks!)!.reset(true);
  };

  const actions: Readonly<Record<string, (button: HTMLElement) => void>> = {
    start: () => startRoute(allViews),
    next: () => step(1),
    back: () => step(-1),
    retry,
    exit,
  };

  document.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-action], [data-goto], [data-print]');
    if (!button) return;
    const { action, goto } = button.dataset;
    if (goto) {
      route = allViews;
      goTo(goto);
    } else if (action) actions[action]?.(button);
    else printSheet(button);
  });
  document.addEventListener('submit', (event) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const question = questions.find(({ id }) => id === form.dataset['question']);
    if (question) answer(question);
    else features.some((feature) => feature.submit(form));
  });
  onLifecycle({
    visible: () => clock.resume(),
    hidden: () => {
      clock.pause();
      tracker.pause(progress, clock.seconds());
    },
    leave: () => tracker.leave(progress, clock.seconds()),
    network: (online) => tracker.network(online, progress),
  });

  fillConfirmation(learner);
  if (document.visibilityState === 'hidden') clock.pause();
  tracker.opened();
  for (const { id } of questions) showAnswer(id);
  show();

  return () => {
    showStatus(viewState(report()));
    // After a regular exit, the closing page keeps the exit message.
    if (report().state !== 'ended' || report().endedByLms) show();
  };
}

/** The start page, these episodes, and the closing page. */
const viewsOf = (episodes: readonly string[]): ViewName[] => [START_PAGE, ...episodes, END_PAGE];
