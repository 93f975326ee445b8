import type { Level } from '../course/levels.ts';

/** What resume data keeps of an answer: that it was given, how it was rated, or which it was. */
export type ResumeDetail = 'done' | 'ratings' | 'answers';

/** What resume data may keep. Ratings are needed only until the outcome of a graded course is final. */
export function detailOf(level: Level, gradedAndOpen: boolean): ResumeDetail {
  if (level === 'answers') return 'answers';
  return level === 'result' && gradedAndOpen ? 'ratings' : 'done';
}
