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
import type { Part, PartHost } from './parts/part.ts';
import { PARTS } from './parts/parts.ts';
import { sayFarewell } from './views/farewell.ts';
import { END_PAGE, navigate, START_PAGE, type ViewName } from './views/navigate.ts';
import { fillConfirmation, printSheet } from './views/sheets.ts';
import type { QuestionView } from './views/question-view.ts';
import { enterScene, sceneAhead, showScenes } from './views/scenes.ts';
import { showStatus } from './views/status.ts';

export interface Running {
  readonly course: PlayerCourse;
  readonly kinds: PlayerKinds;
  readonly views: ReadonlyMap<string, QuestionView>;
  readonly tracker: Tracker;
  /** the learner's name, '' where the LMS has none */
  readonly learner: string;
  /** the latest report on the session */
  report(): SessionReport;
}

/**
 * Runs a course from launch to exit: input becomes progress, progress becomes page and record.
 * Returns a function that updates the page when the session's state changes.
 */
export function runCourse({ course, kinds, views, tracker, learner, report }: Running): () => void {
  const questions = course.episodes.flatMap((episode) => episode.questions);
  const clock = startClock();
  const title = document.title;
  const seenAt = new Map<string, number>();
  const practised = new Map<string, number>();
  const reviewing = report().mode === 'review';
  let progress = tracker.resumed;
  const stops = stopsAt(course.episodes.map(({ id }) => id));
  /** the views that Next leads through: all, or those with news */
  let tour: readonly ViewName[] = stops;
  let at = START_PAGE;

  // Progress

  const everythingOpen = (): boolean => reviewing || progress.outcome !== 'open';

  /** Updates progress and page. What the tracker keeps is shown as not saved yet. */
  const dispatch: PartHost['dispatch'] = (event, note) => {
    const before = progress;
    progress = reduce(before, event, course);
    note(before, progress);
    show();
  };

  const viewState = (of: SessionReport) => viewStateOf(course, progress, tracker.restarted, of);

  const currentReport = (): SessionReport =>
    tracker.hasPending() ? { ...report(), safe: false, waiting: 'outcome' } : report();

  const episodeAt = (view: ViewName) => course.episodes.find(({ id }) => id === view);

  const arrange = (episodes: PlayerCourse['episodes'], whole: boolean): void => {
    if (!import.meta.without?.scenes) {
      showScenes(episodes, { progress, reviewing, whole }, ({ id }) => views.get(id)!.reveal(null, false));
    }
  };

  const show = (): void => {
    arrange(course.episodes, false);
    render({ course, progress, viewState: viewState(currentReport()), everythingOpen: everythingOpen() });
    for (const part of parts) part.show();
    for (const { id } of questions) {
      const left = course.retries === 'unlimited' || (practised.get(id) ?? 0) < course.retries;
      views.get(id)!.offerRetry(left && !reviewing && id in progress.answers);
    }
  };

  /** Shows the first answer again; a practice that was not finished is dropped. */
  const showAnswer = (id: string): void => {
    const answer = progress.answers[id];
    if (answer || reviewing) views.get(id)!.reveal(answer?.response ?? null, false);
    else views.get(id)!.ask(false);
  };

  const parts: readonly Part[] = PARTS.map(({ make }) =>
    make({
      course,
      tracker,
      progress: () => progress,
      report,
      dispatch,
      only: (episodes) => lead(stopsAt(episodes)),
    }),
  );

  // Moving about

  const goTo = (view: ViewName): void => {
    at = view;
    const episode = episodeAt(view);
    const way = episode ? pathOf(episode, progress.answers) : [];
    for (const { id } of way) if (progress.answers[id]) showAnswer(id);
    if (episode) arrange([episode], true);
    arriveAt(way[way.length - 1]);
    navigate(view, title);
  };

  /** Records which question is in view, and since when. */
  const arriveAt = (question: PlayerQuestion | undefined): void => {
    if (question && !seenAt.has(question.id)) seenAt.set(question.id, clock.seconds());
    if (at !== START_PAGE) dispatch({ type: 'moved', place: question?.key ?? 'end' }, tracker.moved);
  };

  const step = (by: 1 | -1): void => {
    const episode = episodeAt(at);
    if (!import.meta.without?.scenes && by > 0 && episode) {
      const ahead = sceneAhead(episode, progress);
      if (ahead) {
        enterScene(ahead);
        return arriveAt(ahead);
      }
    }
    let next = stops.indexOf(at) + by;
    while (!tour.includes(stops[next]!)) next += by;
    goTo(stops[next]!);
  };

  const lead = (through: readonly ViewName[]): void => {
    tour = through;
    if (mayRerun(progress, course) && !reviewing) {
      dispatch({ type: 'rerun' }, tracker.moved);
      practised.clear();
      for (const { id } of questions) showAnswer(id);
    }
    const wanted = course.episodes.filter(({ id }) => tour.includes(id));
    goTo((everythingOpen() ? wanted[0] : resumePosition(progress, wanted))?.id ?? END_PAGE);
  };

  // Answering

  const answer = (question: PlayerQuestion): void => {
    const view = views.get(question.id)!;
    const response = view.response();
    if (response === null) return;
    if (progress.answers[question.id]) {
      practised.set(question.id, (practised.get(question.id) ?? 0) + 1);
      view.practised(response);
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
    const latency = clock.seconds() - (seenAt.get(question.id) ?? clock.seconds());
    const given = { response, points };
    dispatch({ type: 'answered', question: question.id, answer: given }, (before, after) =>
      tracker.answered(before, after, interaction, latency),
    );
    view.reveal(response, true);
    afterPaint(() => tracker.save(progress));
  };

  // Leaving

  const exit = (): void => sayFarewell(tracker.exit(progress, clock.seconds()), report());

  // Events

  const retry = (button: HTMLElement): void => {
    const { feedbacks } = button.closest<HTMLElement>('[data-feedbacks]')!.dataset;
    views.get(feedbacks!)!.ask(true);
  };

  const actions: Readonly<Record<string, (button: HTMLElement) => void>> = {
    start: () => lead(stops),
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
      tour = stops;
      goTo(goto);
    } else if (action) actions[action]?.(button);
    else printSheet(button);
  });
  document.addEventListener('submit', (event) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const question = questions.find(({ id }) => id === form.dataset['question']);
    if (question) answer(question);
    else parts.some((part) => part.submit(form));
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
    // After a session that was saved the closing page keeps its last message.
    if (report().state !== 'ended' || report().endedByLms) show();
  };
}

const stopsAt = (episodes: readonly string[]): ViewName[] => [START_PAGE, ...episodes, END_PAGE];
