import { ATTESTATION, courseOf, question } from '../../unit/player/course.ts';

export const QUESTIONS = [question('anfrage', '01'), question('foto', '02'), question('gruppe', '03')];

const pass = { score: 80, attempts: 2, report: 'passed' } as const;
const few = QUESTIONS.slice(0, 2);

/** Courses that differ in what the LMS may hold; those that end with a sentence are shorter. */
export const COURSES = {
  ungraded: courseOf({}, QUESTIONS),
  'completion only': courseOf({ level: 'completion' }, QUESTIONS),
  graded: courseOf({ pass }, QUESTIONS),
  'with comments': courseOf({ comments: 'send' }, QUESTIONS),
  'with a sentence': courseOf({ attestation: ATTESTATION }, few),
  'completion, with a sentence and comments': courseOf(
    { level: 'completion', attestation: ATTESTATION, comments: 'send' },
    few,
  ),
  'graded, with a sentence and comments': courseOf({ pass, attestation: ATTESTATION, comments: 'send' }, few),
} as const;
