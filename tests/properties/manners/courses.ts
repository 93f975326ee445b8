import { courseOf, question } from '../../unit/player/course.ts';

export const QUESTIONS = [question('anfrage', '01'), question('foto', '02'), question('gruppe', '03')];

/** Courses of three questions that differ in what the LMS may hold. */
export const COURSES = {
  ungraded: courseOf({}, QUESTIONS),
  'completion only': courseOf({ level: 'completion' }, QUESTIONS),
  graded: courseOf({ pass: { score: 80, attempts: 2, report: 'passed' } }, QUESTIONS),
} as const;
