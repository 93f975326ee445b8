import { landing } from '../course/landing.ts';
import type { PlayerCourse, PlayerQuestion } from '../course/player-course.ts';
import type { ProgressEvent, Rules } from '../course/progress.ts';
import { isRunOver, mayRerun, reduce } from '../course/reduce.ts';
import { scoreOf } from '../course/score.ts';
import type { Mode } from '../lms/dialect.ts';
import { afterPaint } from './after-paint.ts';
import { startClock } from './clock.ts';
import { all, one } from './elements.ts';
import { episodeStates } from './episode-states.ts';
import { onLifecycle } from './lifecycle.ts';
import type { Kinds } from './start.ts';
import type { Tracker } from './tracker.ts';
import { showEnd } from './views/end-view.ts';
import { navigate, type ViewName } from './views/navigate.ts';
import { showOverview } from './views/overview.ts';
import type { QuestionView } from './views/question-view.ts';
import { showStart } from './views/start-view.ts';

export interface Running {
  readonly course: PlayerCourse;
  readonly kinds: Kinds;
  readonly views: ReadonlyMap<string, QuestionView>;
  readonly tracker: Tracker;
  readonly mode: Mode;
}

/** Runs a course from launch to exit: the learner's acts become progress, progress becomes page and record. */
export function runCourse({ course, kinds, views, tracker, mode }: Running): void {
  const questions = course.episodes.flatMap((episode) => episode.questions);
  const rules: Rules = {
    questions: questions.map(({ id }) => id),
    rated: questions.filter(({ rated }) => rated).map(({ id }) => id),
    pass: course.pass,
  };
  const clock = startClock();
  const title = document.title;
  const seenAt = new Map<string, number>();
  const practised = new Map<string, number>();
  const reviewing = mode === 'review';
  let progress = tracker.resumed;
  let at: ViewName = 'start';

  // Progress

  const dispatch = (event: ProgressEvent): void => {
    progress = reduce(progress, event, rules);
    render();
  };

  const everythingOpen = (): boolean => reviewing || progress.outcome !== 'open';

  const render = (): void => {
    const episodes = episodeStates(course, progress, everythingOpen());
    const untracked = document.documentElement.dataset['session'] === 'untracked';
    showOverview(episodes);
    showStart({ progress, total: questions.length, restarted: tracker.restarted, reviewing });
    showEnd({
      progress,
      episodes,
      pass: course.pass?.score ?? null,
      score: scoreOf(progress, rules),
      runOver: isRunOver(progress, rules),
      mayRerun: mayRerun(progress, rules) && !reviewing,
      unrecorded: mode !== 'normal' ? 'review' : untracked ? 'untracked' : null,
    });
    for (const { id, answered } of episodes) {
      const next = one('[data-action="next"]', one(`[data-episode="${id}"]`));
      next.hidden = !answered && !everythingOpen();
    }
    for (const after of all('[data-after]')) {
      const { episode } = after.closest<HTMLElement>('[data-episode]')!.dataset;
      after.hidden = !reviewing && !episodes.some(({ id, answered }) => id === episode && answered);
    }
    for (const { id } of questions) {
      const used = practised.get(id) ?? 0;
      views.get(id)!.offerRetry(!reviewing && (course.retries === 'unlimited' || used < course.retries));
    }
  };

  const showAnswers = (): void => {
    for (const { id } of questions) {
      const answer = progress.answers[id];
      if (answer || reviewing) views.get(id)!.reveal(answer?.response ?? null, false);
      else views.get(id)!.ask(false);
    }
  };

  // Moving about

  const goTo = (view: ViewName): void => {
    at = view;
    const [first] = course.episodes.find(({ id }) => id === view)?.questions ?? [];
    if (first && !seenAt.has(first.id)) seenAt.set(first.id, clock.seconds());
    if (view !== 'start') {
      dispatch({ type: 'moved', place: first?.key ?? 'end' });
      tracker.moved();
    }
    navigate(view, title);
  };

  const step = (by: 1 | -1): void => {
    const order = ['start', ...course.episodes.map(({ id }) => id), 'end'];
    goTo(order[order.indexOf(at) + by]!);
  };

  const episodeOf = (id: string): ViewName =>
    course.episodes.find((episode) => episode.questions.some((question) => question.id === id))!.id;

  const begin = (): void => {
    if (mayRerun(progress, rules) && !reviewing && at === 'end') {
      dispatch({ type: 'rerun' });
      practised.clear();
      showAnswers();
      goTo(course.episodes[0]!.id);
      return;
    }
    if (everythingOpen()) return goTo(course.episodes[0]!.id);
    const open = landing(progress, questions);
    goTo(open ? episodeOf(open.id) : 'end');
  };

  // Answering

  const answer = (question: PlayerQuestion): void => {
    const view = views.get(question.id)!;
    const response = view.response();
    if (response === null) return;
    if (progress.answers[question.id]) {
      practised.set(question.id, (practised.get(question.id) ?? 0) + 1);
      view.practised(response);
      return render();
    }
    const kind = kinds[question.kind]!;
    const before = progress;
    dispatch({
      type: 'answered',
      question: question.id,
      answer: { response, points: kind.points(question, response) },
    });
    view.reveal(response, true);
    const interaction = {
      ...kind.interaction(question, response),
      id: question.id,
      weighting: question.rated ? 1 : 0,
      time: new Date(),
      description: view.words,
    };
    const latency = clock.seconds() - (seenAt.get(question.id) ?? clock.seconds());
    tracker.answered(before, progress, interaction, latency);
    afterPaint(() => tracker.save(progress));
  };

  // Leaving

  const exit = (): void => {
    tracker.end(progress, clock.seconds(), true);
    one('[data-leave]').textContent = one('[data-save-status]').textContent;
    for (const button of all('main button')) button.hidden = true;
    window.close();
  };

  const actions: Readonly<Record<string, () => void>> = {
    start: begin,
    next: () => step(1),
    back: () => step(-1),
    exit,
    retry: () => {
      const [question] = course.episodes.find(({ id }) => id === at)?.questions ?? [];
      views.get(question!.id)!.ask(true);
    },
  };

  document.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-action], [data-goto]');
    const { action, goto } = button?.dataset ?? {};
    if (goto) goTo(goto);
    else if (action) actions[action]?.();
  });
  document.addEventListener('submit', (event) => {
    event.preventDefault();
    const { question } = (event.target as HTMLFormElement).dataset;
    const found = questions.find(({ id }) => id === question);
    if (found) answer(found);
  });
  onLifecycle({
    visible: () => clock.resume(),
    hidden: () => {
      clock.pause();
      tracker.save(progress, clock.seconds());
    },
    leave: () => void tracker.end(progress, clock.seconds(), false),
  });

  tracker.opened();
  showAnswers();
  render();
}
