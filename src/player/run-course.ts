import type { PlayerCourse, PlayerQuestion } from '../course/player-course.ts';
import { mayRerun } from '../course/progress/grading.ts';
import { resultOf } from '../lms/result.ts';
import type { SessionReport } from '../lms/session/session-report.ts';
import type { PlayerKinds } from '../questions/player-kind.ts';
import { afterPaint } from './after-paint.ts';
import { startClock } from './clock.ts';
import { learnerProgress, type Visit } from './learner-progress.ts';
import { onButtons } from './on-buttons.ts';
import { onLifecycle } from './lifecycle.ts';
import { navigationFor } from './navigation.ts';
import { viewStateOf } from './view-state.ts';
import { whenIdle } from './when-idle.ts';
import { render } from './render.ts';
import type { Tracker } from './tracker.ts';
import type { FeatureHost, PlayerFeature } from './features/feature.ts';
import { PLAYER_FEATURES } from './features/features.ts';
import { showExitMessage } from './views/exit-message.ts';
import { watchLinks } from './views/links.ts';
import { watchMedia } from './views/media.ts';
import { fillConfirmation } from './views/sheets.ts';
import type { QuestionView } from './views/question-view.ts';
import { showScenes } from './views/scenes.ts';
import { showStatus } from './views/status.ts';

/** Milliseconds after which the place in the course is saved. */
const SAVED_AFTER = 1000;

/** What a run of a course needs. */
export interface RunInput extends Visit {
  readonly kinds: PlayerKinds;
  /** by question id */
  readonly questionViews: ReadonlyMap<string, QuestionView>;
  /** the latest report on the session */
  report(): SessionReport;
}

export interface Run {
  /** updates the page after a report on the session */
  refresh(): void;
  /** goes on with an LMS that was found late, which gets what the learner has done so far */
  join(visit: Visit): void;
}

/** Runs a course from launch to exit: handles input, updates progress and page, and has the tracker send facts. */
export function runCourse({ kinds, questionViews, report, ...visit }: RunInput): Run {
  const { course } = visit;
  const questions = course.episodes.flatMap((episode) => episode.questions);
  const clock = startClock();
  /** seconds on the clock when a question was first shown, by question id */
  const shownAt = new Map<string, number>();
  /** number of practice attempts in this run, by question id */
  const practiceCounts = new Map<string, number>();
  const progress = learnerProgress(visit, () => report().lms === 'present');

  // Progress

  const isReview = (): boolean => report().mode === 'review';

  const allReachable = (): boolean => isReview() || progress.now().outcome !== 'open';

  const rules = (): PlayerCourse => progress.visit().course;

  const tracker = (): Tracker => progress.visit().tracker;

  const dispatch: FeatureHost['dispatch'] = (event, track) => {
    progress.apply(event, track);
    show();
  };

  const viewState = (sessionReport: SessionReport) =>
    viewStateOf(rules(), progress.now(), tracker().restart, sessionReport);

  /** The latest report; what the tracker has queued counts as not saved. */
  const currentReport = (): SessionReport =>
    tracker().hasPending() ? { ...report(), safe: false, waiting: 'outcome' } : report();

  const arrangeScenes = (episodes: PlayerCourse['episodes'], wholePath: boolean): void => {
    if (!import.meta.without?.scenes) {
      showScenes(episodes, { progress: progress.now(), reviewing: isReview(), wholePath }, ({ id }) =>
        questionViews.get(id)!.reveal(null, false),
      );
    }
  };

  const show = (): void => {
    arrangeScenes(course.episodes, false);
    const state = viewState(currentReport());
    showStatus(state);
    render({
      course: rules(),
      progress: progress.now(),
      viewState: state,
      allReachable: allReachable(),
    });
    for (const feature of features) feature.show();
    for (const { id } of questions) {
      const hasRetry = course.retries === 'unlimited' || (practiceCounts.get(id) ?? 0) < course.retries;
      questionViews.get(id)!.allowRetry(hasRetry && !isReview() && id in progress.now().answers);
    }
  };

  /** Shows the first answer, or an empty form where there is none; practice attempts are cleared. */
  const showAnswer = (id: string): void => {
    const answer = progress.now().answers[id];
    if (answer || isReview()) questionViews.get(id)!.reveal(answer?.response ?? null, false);
    else questionViews.get(id)!.reset(false);
  };

  const features: readonly PlayerFeature[] = PLAYER_FEATURES.map(({ make }) =>
    make({
      course,
      tracker,
      progress: progress.now,
      report,
      dispatch,
      visitOnly: (episodes) => navigation.start(episodes),
    }),
  );

  // Navigation

  const navigation = navigationFor({
    course,
    progress: progress.now,
    allReachable,
    rerun() {
      if (!mayRerun(progress.now(), rules()) || isReview()) return;
      dispatch({ type: 'rerun' }, (current) => current.moved());
      practiceCounts.clear();
      for (const { id } of questions) showAnswer(id);
    },
    showPath(episode, path) {
      for (const { id } of path) if (progress.now().answers[id]) showAnswer(id);
      arrangeScenes([episode], true);
    },
    arrived(question) {
      if (!question) fillConfirmation(progress.visit().learner);
      else if (!shownAt.has(question.id)) shownAt.set(question.id, clock.seconds());
      dispatch({ type: 'moved', place: question?.key ?? 'end' }, (current) => current.moved());
      // ILIAS keeps what is sent while its page closes only from `beforeunload` on (h5p-offline-player embed-v1.3.1).
      whenIdle(() => tracker().save(progress.now()), SAVED_AFTER);
    },
  });

  // Answering

  const answer = (question: PlayerQuestion): void => {
    const view = questionViews.get(question.id)!;
    const response = view.response();
    if (response === null) return;
    if (progress.now().answers[question.id]) {
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
      language: document.documentElement.lang,
    };
    const latency = clock.seconds() - (shownAt.get(question.id) ?? clock.seconds());
    dispatch(
      { type: 'answered', question: question.id, answer: { response, points } },
      (current, before, after) => current.answered(before, after, interaction, latency),
    );
    view.reveal(response, true);
    afterPaint(() => tracker().save(progress.now()));
  };

  // Exit

  const exit = (): void => showExitMessage(tracker().exit(progress.now(), clock.seconds()), report());

  // Events

  const retry = (button: HTMLElement): void => {
    const { feedbacks } = button.closest<HTMLElement>('[data-feedbacks]')!.dataset;
    questionViews.get(feedbacks!)!.reset(true);
  };

  onButtons({
    actions: {
      start: () => navigation.start(course.episodes.map(({ id }) => id)),
      next: () => navigation.step(1),
      back: () => navigation.step(-1),
      retry,
      exit,
    },
    goTo: (view) => navigation.open(view),
    submit(form) {
      const question = questions.find(({ id }) => id === form.dataset['question']);
      if (question) answer(question);
      else features.some((feature) => feature.submit(form));
    },
  });
  const loadAgain = watchMedia();
  onLifecycle({
    visible: () => clock.resume(),
    hidden: () => {
      clock.pause();
      tracker().pause(progress.now(), clock.seconds());
    },
    leave: () => tracker().leave(progress.now(), clock.seconds()),
    network(online) {
      if (online) loadAgain();
      tracker().network(online, progress.now());
    },
  });

  watchLinks();
  if (document.visibilityState === 'hidden') clock.pause();
  tracker().opened();
  for (const { id } of questions) showAnswer(id);
  show();

  return {
    refresh() {
      // After a regular exit, the closing page keeps the exit message.
      if (report().state !== 'ended' || report().endedByLms) show();
      else showStatus(viewState(report()));
    },
    join(joined) {
      const { answers } = progress.now();
      fillConfirmation(joined.learner);
      progress.join(joined);
      for (const id of Object.keys(progress.now().answers)) if (!answers[id]) showAnswer(id);
      show();
    },
  };
}
