import type { PlayerCourse } from '../course/player-course.ts';
import { encodeResume, type ResumeCourse } from './resume.ts';
import { detailOf } from './resume-detail.ts';

/** The longest resume data that a course can come to: late in a long life, every question answered. */
export function worstCaseResume(
  course: PlayerCourse,
  questions: readonly (ResumeCourse['questions'][number] & { readonly longestResponse: string })[],
): number {
  const answers = Object.fromEntries(
    questions.map(({ id, longestResponse }) => [id, { response: longestResponse, points: 2 }]),
  );
  const progress = { place: 'end', run: 99, best: 99.99, outcome: 'completed', answers } as const;
  const late = questions.map((question) => ({ ...question, revision: 36 ** 3 - 1 }));
  const detail = detailOf(course.level, course.pass !== null);
  return encodeResume({ progress, counter: 36 ** 5 - 1 }, { ...course, questions: late }, detail).length;
}
