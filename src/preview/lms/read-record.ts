import { decodeResume, type ResumeCourse, type ResumeResult } from '../../lms/resume.ts';
import type { LmsRecord } from './record.ts';
import type { StandardApi } from './standard-api.ts';

/** An answer as a report of the LMS lists it. */
export interface ReportedAnswer {
  readonly id: string;
  readonly response: string;
  readonly result: string;
}

/** What a record means, without names of elements. */
export interface RecordReading {
  /** values of the status elements that are set and known */
  readonly status: readonly string[];
  /** null where the LMS has no record, or none that this course can read */
  readonly answered: number | null;
  readonly total: number;
  readonly score: string | null;
  /** id of a question, 'end', or null */
  readonly place: string | null;
  /** seconds */
  readonly seconds: number | null;
  readonly resume: { readonly used: number; readonly readable: boolean } | null;
  readonly attested: boolean;
  readonly answers: readonly ReportedAnswer[];
  readonly comments: number;
}

/** Reads the resume data as the course does, and the rest as a report of an LMS does. */
export function readRecord(record: LmsRecord, { reading }: StandardApi, course: ResumeCourse): RecordReading {
  const data = record['cmi.suspend_data'] ?? '';
  const resumed = decodeResume(data, course);
  const interactions = interactionsIn(record, reading.response);
  const location = record[reading.location] ?? '';
  return {
    status: reading.status.flatMap((element) => {
      const value = record[element];
      return value === undefined || value === 'unknown' ? [] : [value];
    }),
    answered: answeredIn(record, resumed),
    total: course.questions.length,
    score: record[reading.score] || null,
    place: location === 'end' ? location : (course.questions.find(({ key }) => key === location)?.id ?? null),
    seconds: secondsIn(record[reading.totalTime] ?? ''),
    resume: data === '' ? null : { used: data.length, readable: typeof resumed === 'object' },
    attested: interactions.some(({ id }) => id.startsWith('attest_')),
    answers: interactions.filter(({ id }) => !id.startsWith('attest_')),
    comments: Object.keys(record).filter((element) => reading.comments.test(element)).length,
  };
}

function answeredIn(record: LmsRecord, resumed: ResumeResult): number | null {
  if (typeof resumed === 'object') return Object.keys(resumed.progress.answers).length;
  return resumed === 'empty' && Object.keys(record).length > 0 ? 0 : null;
}

function interactionsIn(record: LmsRecord, response: string): ReportedAnswer[] {
  const found: ReportedAnswer[] = [];
  for (let index = 0; ; index += 1) {
    const field = (name: string): string => record[`cmi.interactions.${index}.${name}`] ?? '';
    if (field('id') === '') return found;
    found.push({ id: field('id'), response: field(response), result: field('result') });
  }
}

/** SCORM 1.2 writes `0000:12:05.00`, SCORM 2004 `PT12M5S`. */
function secondsIn(time: string): number | null {
  const parts = /^(\d+):(\d+):([\d.]+)$/.exec(time) ?? /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(time);
  if (!parts) return null;
  const [hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
  return hours! * 3600 + minutes! * 60 + seconds!;
}
