import type { PlayerCourse } from '../../../src/course/player-course.ts';
import type { Outcome, Progress } from '../../../src/course/progress/progress.ts';
import { decodeResume } from '../../../src/lms/resume.ts';
import type { LmsRecord } from '../../../src/profiles/lms-record.ts';

/** An answer or a confirmation as an LMS lists it. */
export interface Given {
  readonly id: string;
  /** of the option; `t` for a confirmation */
  readonly letter: string;
}

/** Another legal form of a value counts as the value. */
const fallback = (value: string): string => value.replace(/[_ ]$/, '');

/** A response in words begins with its letter as well: `b: …`; SCORM 2004 confirms with `true`. */
const letterOf = (response: string): string =>
  response.startsWith('t') ? 't' : fallback(response.split(': ')[0]!);

/** The answers and confirmations that the LMS lists, in any form that means the same. */
export function listed(record: LmsRecord): Given[] {
  const answers: Given[] = [];
  for (let index = 0; ; index += 1) {
    const at = `cmi.interactions.${index}`;
    const id = record[`${at}.id`];
    if (id === undefined) return answers;
    const letter = record[`${at}.student_response`] ?? record[`${at}.learner_response`] ?? '';
    answers.push({ id: fallback(id), letter: letterOf(letter) });
  }
}

const isInWords = (response: string): boolean => /^\w: /.test(response);

/** Interactions of which one part is in words and another is not; or any that is not, where words are taken. */
export const inOtherWords = (record: LmsRecord, takesWords: boolean): string[] =>
  Object.entries(record)
    .filter(([element, response]) => {
      if (!element.endsWith('.student_response')) return false;
      const pattern = record[element.replace('student_response', 'correct_responses.0.pattern')];
      const needsFallback = isInWords(response);
      return (
        (takesWords && !needsFallback) || (pattern !== undefined && isInWords(pattern) !== needsFallback)
      );
    })
    .map(([element, value]) => `${element} = ${value}`);

/** Values in a form that is only right while a commit is being made up for. */
export const inOtherForm = (record: LmsRecord): string[] =>
  Object.entries(record)
    .filter(([element, value]) => {
      if (/interactions\.\d+\.(id|student_response|learner_response)$|suspend_data$/.test(element)) {
        return fallback(value) !== value;
      }
      if (/interactions\.\d+\.type$/.test(element)) return !['choice', 'true-false'].includes(value);
      if (/interactions\.\d+\.result$/.test(element)) return /\d/.test(value);
      if (/(score\.\w+|\.time|\.weighting|\.latency)$/.test(element)) return /\.0+$/.test(value);
      return false;
    })
    .map(([element, value]) => `${element} = ${value}`);

/** The outcome that the LMS's record has. */
export function statusOf(record: LmsRecord): Outcome {
  const status = record['cmi.core.lesson_status'] ?? record['cmi.completion_status'];
  const success = record['cmi.success_status'];
  if (status === 'passed' || status === 'failed') return status;
  if (status !== 'completed') return 'open';
  return success === 'failed' ? 'failed' : success === 'passed' ? 'passed' : 'completed';
}

/** The state that the resume data describes; null where there is none. */
export function remembered(record: LmsRecord, course: PlayerCourse): Progress | null {
  const questions = course.episodes.flatMap((episode) => episode.questions);
  const resumed = decodeResume(record['cmi.suspend_data'] ?? '', { ...course, questions });
  if (resumed === 'unusable') throw new Error(`unusable: ${record['cmi.suspend_data']}`);
  return resumed === 'empty' ? null : resumed.progress;
}
