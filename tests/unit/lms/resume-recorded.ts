import { readdirSync, readFileSync } from 'node:fs';
import type { Outcome } from '../../../src/course/progress/progress.ts';
import { decodeResume, type ResumeCourse } from '../../../src/lms/resume.ts';

/** What must be decoded from a string, in a notation that does not change with the code. */
export interface Reads {
  readonly counter: number;
  readonly plain: boolean;
  readonly place: string;
  readonly run: number;
  readonly best: number | null;
  readonly outcome: Outcome;
  readonly attested: boolean;
  /** by question: its letter, its half points, or null where only the fact is known */
  readonly answers: Readonly<Record<string, string | number | null>>;
  /** by question: the revision that was answered */
  readonly reopened: Readonly<Record<string, number>>;
}

interface RecordedFile {
  readonly format: number;
  readonly courses: Readonly<Record<string, ResumeCourse>>;
  readonly strings: readonly {
    readonly about: string;
    readonly course: string;
    readonly text: string;
    readonly reads: Reads;
  }[];
}

const FOLDER = new URL('../../fixtures/resume/', import.meta.url);

export const FILES = readdirSync(FOLDER).toSorted();

export const bytesOf = (file: string): Buffer => readFileSync(new URL(file, FOLDER));

/** All strings that packages have written, each with the course that its package held. */
export const RECORDED = FILES.flatMap((file) => {
  const { format, courses, strings } = JSON.parse(bytesOf(file).toString()) as RecordedFile;
  return strings.map((one) => ({ ...one, file, format, course: courses[one.course]! }));
});

/** Decodes a string in a course, in the notation of the files. */
export function readIn(text: string, course: ResumeCourse): Reads | string {
  const result = decodeResume(text, course);
  if (typeof result === 'string') return result;
  const { progress, counter, needsFallback } = result;
  const answers = Object.entries(progress.answers).map(([id, { response, points }]) => [
    id,
    response ?? points,
  ]);
  const reopened = Object.entries(progress.reopened).map(([id, { revision }]) => [id, revision]);
  return {
    counter,
    plain: needsFallback,
    ...progress,
    answers: Object.fromEntries(answers) as Reads['answers'],
    reopened: Object.fromEntries(reopened) as Reads['reopened'],
  };
}
