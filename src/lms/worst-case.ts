import type { PlayerCourse } from '../course/player-course.ts';
import { encodeResume, type ResumeCourse, type Resumed } from './resume.ts';

/**
 * Characters of the longest resume data that a course can have: every question answered, with the highest counter and
 * revisions.
 */
export function worstCaseResume(
  course: PlayerCourse,
  questions: readonly (ResumeCourse['questions'][number] & { readonly longestResponse: string })[],
): number {
  const answers = Object.fromEntries(
    questions.map(({ id, longestResponse }) => [id, { response: longestResponse, points: 2 }]),
  );
  const attested = course.attestation !== null;
  const revised = questions.map((question) => ({ ...question, revision: 36 ** 3 - 1 }));
  const resumed: Resumed = {
    progress: { place: 'end', run: 99, best: 99.99, outcome: 'completed', attested, answers, reopened: {} },
    counter: 36 ** 5 - 1,
    needsFallback: true,
  };
  return encodeResume(resumed, { ...course, questions: revised }, course.keeps.open).length;
}
