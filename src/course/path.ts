import type { Progress, Way } from './progress.ts';

// Scenes that follow from answers. The player of a course without them carries `path.absent.ts` in its place.

type Answers = Progress['answers'];

/**
 * The questions on the way that the answers have taken, up to the first open one. An answer of which only the fact is
 * known ends it: nobody knows where it led.
 */
export function pathOf<Q extends Way['questions'][number]>(
  { questions }: { readonly questions: readonly Q[] },
  answers: Answers,
): readonly Q[] {
  const path: Q[] = [];
  let next = questions[0];
  while (next) {
    path.push(next);
    const { then } = next;
    const response = answers[next.id]?.response ?? null;
    const id = response === null ? undefined : (then?.[response] ?? then?.['']);
    next = questions.find((question) => question.id === id);
  }
  return path;
}

/** Half points for an episode: the average of its rated questions, cut; null where none on the way is rated. */
export function pointsFor(episode: Way, answers: Answers): number | null {
  const rated = pathOf(episode, answers).filter((question) => question.rated);
  const points = rated.map(({ id }) => answers[id]?.points ?? 0);
  return points.length === 0 ? null : Math.floor(points.reduce((sum, each) => sum + each, 0) / points.length);
}

/**
 * Progress as it is kept where letters are not: an episode of several scenes under its first one alone, and only when
 * it is done; the place names the episode.
 */
export function inWholes(progress: Progress, episodes: readonly Way[]): Progress {
  const answers = { ...progress.answers };
  let { place } = progress;
  for (const episode of episodes) {
    const { questions } = episode;
    const [first] = questions;
    if (questions.length === 1) continue;
    const isOver = pathOf(episode, progress.answers).every(({ id }) => progress.answers[id]);
    for (const { id, key } of questions) {
      delete answers[id];
      if (key === place) place = first!.key;
    }
    if (isOver) answers[first!.id] = { response: null, points: pointsFor(episode, progress.answers) };
  }
  return { ...progress, answers, place };
}
