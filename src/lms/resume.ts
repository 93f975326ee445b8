import type { Answer, Outcome, Progress } from '../course/progress/progress.ts';
import { checksum } from './checksum.ts';
import type { ResumeDetail } from './record.ts';
import { bodyFromFormat1, isFormat1, repairFormat1 } from './resume-format-1.ts';

/** Rises when the notation changes; every later version reads every earlier one. */
const FORMAT = '2';

const OUTCOME_FLAGS = { open: '', completed: 'c', passed: 'p', failed: 'f' } as const;
const ATTESTED = 'a';
const FALLBACKS = 'l';
const HUNDREDTHS_OF_HALF_A_POINT = 50;
/** Key, then revision, then `-` response or `_` hundredths; a key alone is a page that was read. */
const ENTRY = /^([0-9a-z]{2})(?:([0-9a-z]{1,3})(?:([-_])([A-Za-z0-9_-]*))?)?$/;
/** A field that begins with a capital holds something other than an answer. */
const OTHER_FIELD = /^[A-Z][A-Za-z0-9_-]*$/;
/** Mark, counter, place, run, best score × 100, flags; then the other fields, a dot before each. */
const BODY =
  /^2\.([0-9a-z]{4})\.([0-9a-z]{1,6})\.([0-9a-z]{2}|end|)\.([0-9a-z]{1,3})\.([0-9a-z]{0,4})\.([a-z]{0,4})(\..*)?$/;

/** What reading and writing resume data must know of the course. */
export interface ResumeCourse {
  readonly mark: string;
  readonly questions: readonly { readonly id: string; readonly key: string; readonly revision: number }[];
}

export interface Resumed {
  readonly progress: Progress;
  readonly counter: number;
  /** this LMS accepts fallbacks only */
  readonly needsFallback: boolean;
}

/** `empty`: a first visit. `unusable`: damaged, of another course, or written by a newer version. */
export type ResumeResult = Resumed | 'empty' | 'unusable';

/**
 * Writes progress as one ASCII string of dot-separated fields: format, mark, counter, place, run, best
 * score × 100, flags, an entry per answered question (key and revision, then `-` response, `_` hundredths of a
 * point or nothing) and a checksum. Numbers are in base 36. An entry has the revision that was answered, also
 * where the question has changed since, or where the course is an older release: a package may be rolled back.
 */
export function encodeResume(
  { progress, counter, needsFallback }: Resumed,
  course: ResumeCourse,
  detail: ResumeDetail,
): string {
  const entries = course.questions.flatMap(({ id, key, revision }) => {
    const answer = progress.answers[id] ?? progress.reopened[id];
    if (!answer) return [];
    return [`${key}${(answer.revision ?? revision).toString(36)}${encodeAnswer(answer, detail)}`];
  });
  const body = [
    FORMAT,
    course.mark,
    counter.toString(36),
    progress.place,
    progress.run.toString(36),
    progress.best === null ? '' : Math.round(progress.best * 100).toString(36),
    `${OUTCOME_FLAGS[progress.outcome]}${progress.attested ? ATTESTED : ''}${needsFallback ? FALLBACKS : ''}`,
    ...entries,
  ].join('.');
  return `${body}.${checksum(body)}`;
}

function encodeAnswer({ response, points }: Answer, detail: ResumeDetail): string {
  if (detail === 'answers' && response !== null) return `-${response}`;
  if (detail === 'done' || points === null) return '';
  return `_${(points * HUNDREDTHS_OF_HALF_A_POINT).toString(36)}`;
}

/**
 * Reads what `encodeResume` of this or any earlier version wrote. Questions that have been revised reopen. Fields of
 * this format that this version does not write are passed over.
 */
export function decodeResume(text: string, course: ResumeCourse): ResumeResult {
  const data = text.trim();
  if (data === '') return 'empty';
  const body = checkedBody(isFormat1(data) ? repairFormat1(data) : data);
  const read = BODY.exec(isFormat1(body) ? bodyFromFormat1(body) : body);
  const [, ...fields] = read?.[7]?.split('.') ?? [];
  const entries = fields.filter((field) => !OTHER_FIELD.test(field)).map((field) => ENTRY.exec(field));
  if (read?.[1] !== course.mark || entries.includes(null)) return 'unusable';
  const [counter, place, run, best, flags] = read.slice(2) as Header;
  const stored = new Map(entries.map((entry) => [entry![1], entry!]));
  const answers: Record<string, Answer> = {};
  const reopened: Record<string, Answer> = {};
  for (const { id, key, revision } of course.questions) {
    const entry = stored.get(key);
    if (!entry?.[2]) continue;
    const answer = decodeAnswer(entry, revision);
    if ((answer.revision ?? revision) < revision) reopened[id] = answer;
    else answers[id] = answer;
  }
  return {
    counter: number(counter),
    needsFallback: flags.includes(FALLBACKS),
    progress: {
      place,
      run: number(run),
      best: best === '' ? null : number(best) / 100,
      outcome: outcomeIn(flags),
      attested: flags.includes(ATTESTED),
      answers,
      reopened,
    },
  };
}

/** Resume data without their checksum; '' where it is wrong. */
function checkedBody(data: string): string {
  const lastDot = data.lastIndexOf('.');
  const body = data.slice(0, lastDot);
  return data.slice(lastDot + 1) === checksum(body) ? body : '';
}

type Header = [counter: string, place: string, run: string, best: string, flags: string];

const number = (digits: string): number => Number.parseInt(digits, 36);

function decodeAnswer([, , digits, sign, value]: RegExpExecArray, present: number): Answer {
  const revision = number(digits!);
  return {
    response: sign === '-' ? value! : null,
    points: sign === '_' ? number(value!) / HUNDREDTHS_OF_HALF_A_POINT : null,
    ...(revision === present ? {} : { revision }),
  };
}

const outcomeIn = (flags: string): Outcome =>
  (Object.keys(OUTCOME_FLAGS) as Outcome[]).find((outcome) => OUTCOME_FLAGS[outcome] === flags[0]) ?? 'open';
