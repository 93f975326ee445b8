import type { Progress, SceneGraph } from './progress.ts';

// The scenes that follow from answers.

type Answers = Progress['answers'];

/**
 * The path through the scene graph that the answers have taken, up to the first open question. An answer without a
 * response ends it.
 */
export function pathOf<Q extends SceneGraph['questions'][number]>(
  { questions }: { readonly questions: readonly Q[] },
  answers: Answers,
): readonly Q[] {
  if (import.meta.without?.scenes) return questions;
  const path: Q[] = [];
  let next = questions[0];
  while (next) {
    path.push(next);
    const { nextByResponse } = next;
    const response = answers[next.id]?.response ?? null;
    const id = response === null ? undefined : (nextByResponse?.[response] ?? nextByResponse?.['']);
    next = questions.find((question) => question.id === id);
  }
  return path;
}

/**
 * Half points for an episode: the average of its rated questions, rounded down; null where none on the path is rated.
 * Where the path is unknown, the points that were stored for the whole episode.
 */
export function pointsFor(episode: SceneGraph, answers: Answers): number | null {
  const path = pathOf(episode, answers);
  const [first] = path;
  const stored = first && answers[first.id];
  if (episode.questions.length > 1 && stored?.response === null) return stored.points;
  const points = path.filter(({ rated }) => rated).map(({ id }) => answers[id]?.points ?? 0);
  return points.length === 0 ? null : Math.floor(points.reduce((sum, each) => sum + each, 0) / points.length);
}

/**
 * Progress as resume data store it. Answers off the path of a finished episode are left out. Where no responses may be
 * stored (`wholeEpisodes`), an episode of several scenes is stored under its first question, and only once it is
 * finished; the place then names the episode.
 */
export function compactForStorage(
  progress: Progress,
  episodes: readonly SceneGraph[],
  wholeEpisodes: boolean,
): Progress {
  const answers = { ...progress.answers };
  const reopened = { ...progress.reopened };
  let { place } = progress;
  for (const episode of episodes.filter(({ questions }) => questions.length > 1)) {
    const path = pathOf(episode, progress.answers);
    const isOver = path.every(({ id }) => progress.answers[id]);
    const [first, ...more] = episode.questions;
    for (const question of more) {
      if (wholeEpisodes || (isOver && !path.includes(question))) delete answers[question.id];
      if (wholeEpisodes) delete reopened[question.id];
      if (wholeEpisodes && question.key === place) place = first!.key;
    }
    if (wholeEpisodes) delete answers[first!.id];
    if (wholeEpisodes && isOver) {
      answers[first!.id] = { response: null, points: pointsFor(episode, progress.answers) };
    }
  }
  return { ...progress, answers, reopened, place };
}
