import type { PlayerCourse } from './player-course.ts';
import type { Rules } from './progress.ts';

/** What decides a course's outcome. */
export function rulesOf({ episodes, pass, attestation }: PlayerCourse): Rules {
  const questions = episodes.flatMap((episode) => episode.questions);
  return {
    questions: questions.map(({ id }) => id),
    rated: questions.filter(({ rated }) => rated).map(({ id }) => id),
    pass,
    attestation: attestation !== null,
  };
}
