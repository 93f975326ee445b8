import type { PlayerCourse } from '../course/player-course.ts';
import { encodeResume, type ResumeCourse, type Resumed } from './resume.ts';

/** The longest resume data that a course can come to: late in a long life, every question answered. */
export function worstCaseResume(
  course: PlayerCourse,
  questions: readonly (ResumeCourse['questions'][number] & { readonly longestResponse: string })[],
): number {
  const answers = Object.fromEntries(
    questions.map(({ id, longestResponse }) => [id, { response: longestResponse, points: 2 }]),
  );
  const attested = course.attestation !== null;
  const late = questions.map((question) => ({ ...question, revision: 36 ** 3 - 1 }));
  const resumed: Resumed = {
    progress: { place: 'end', run: 99, best: 99.99, outcome: 'completed', attested, answers, reopened: {} },
    counter: 36 ** 5 - 1,
    needsFallback: true,
  };
  return encodeResume(resumed, { ...course, questions: late }, course.keeps.open).length;
}
