import type { PlayerCourse } from '../../../src/course/player-course.ts';
import { START, type Progress } from '../../../src/course/progress/progress.ts';
import { decodeResume, encodeResume, type Resumed } from '../../../src/lms/resume.ts';
import type { LmsRecord } from '../../../src/profiles/lms-record.ts';
import type { BuiltCourse } from './course.ts';
import type { Names } from './dialects.ts';

const withQuestions = (course: PlayerCourse) => ({
  ...course,
  questions: course.episodes.flatMap(({ questions }) => questions),
});

/** The key of an episode's question, as it stands in the learner's place. */
export const keyOf = ({ episodes }: PlayerCourse, index: number): string =>
  episodes[index]!.questions[0]!.key;

/** What the learner's resume data says. */
export function resumeIn(record: LmsRecord, course: PlayerCourse): Resumed {
  const resumed = decodeResume(record['cmi.suspend_data'] ?? '', withQuestions(course));
  if (typeof resumed === 'string') throw new Error(`the resume data is ${resumed}`);
  return resumed;
}

/** What the learner has done as resume data tell it; nothing where there are none. */
export function progressIn(record: LmsRecord, course: PlayerCourse): Progress {
  const resumed = decodeResume(record['cmi.suspend_data'] ?? '', withQuestions(course));
  if (resumed === 'unusable') throw new Error(`unusable: ${record['cmi.suspend_data']}`);
  return resumed === 'empty' ? START : resumed.progress;
}

/** The letters that the learner's resume data remembers, one after the other; '' where there is none. */
export const answersIn = (record: LmsRecord, course: PlayerCourse): string =>
  Object.values(progressIn(record, course).answers)
    .map(({ response }) => response)
    .join('');

/** Resume data with letters, for a learner who has been here before. */
export const resumeData = (course: PlayerCourse, progress: Partial<Progress>): string =>
  encodeResume(
    { progress: { ...START, ...progress }, counter: 1, needsFallback: false },
    withQuestions(course),
    'answers',
  );

/** The record of somebody who has got so far, and comes back. */
export const midway = ({ player }: BuiltCourse, names: Names, progress: Partial<Progress>): LmsRecord => ({
  [names.status]: 'incomplete',
  [names.exit]: 'suspend',
  'cmi.suspend_data': resumeData(player, progress),
});

/** Elements of a record with the indexes of collections as `n`. */
export const elementNames = (elements: Iterable<string>): string[] =>
  [...new Set([...elements].map((element) => element.replace(/\.\d+(?=\.)/g, '.n')))].sort();

/** Values of one element over all interactions, in order. */
export function interactionValues(record: LmsRecord, name: string): string[] {
  const values: string[] = [];
  for (let index = 0; ; index += 1) {
    const value = record[`cmi.interactions.${index}.${name}`];
    if (value === undefined) return values;
    values.push(value);
  }
}
