import type { Answer, Outcome, Progress } from '../course/progress.ts';
import { checksum } from './checksum.ts';
import type { ResumeDetail } from './record.ts';

/** Rises when the notation changes; every later version reads every earlier one. */
const FORMAT = 1;

const OUTCOME_FLAGS = { open: '', completed: 'c', passed: 'p', failed: 'f' } as const;
const ATTESTED = 'a';
const PLAIN = 'l';
const ENTRY = /^([0-9a-z]{2})([0-9a-z]{1,3})([=~+])([A-Za-z0-9_-]*)$/;
const HEADER = /^[0-9a-z]{4}\.[0-9a-z]{1,6}\.([0-9a-z]{2}|end|)\.[0-9a-z]{1,3}\.[0-9a-z]{0,4}\.[a-z]{0,4}$/;

/** What reading and writing resume data must know of the course. */
export interface ResumeCourse {
  readonly mark: string;
  readonly questions: readonly { readonly id: string; readonly key: string; readonly revision: number }[];
}

export interface Resumed {
  readonly progress: Progress;
  readonly counter: number;
  /** this LMS takes responses in their plain form only */
  readonly plain: boolean;
}

/** `empty`: a first visit. `unusable`: damaged, of another course, or written by a newer version. */
export type ResumeResult = Resumed | 'empty' | 'unusable';

/**
 * Writes progress as one ASCII string of dot-separated fields: format, mark, counter, place, run, best
 * score × 100, flags, an entry per answered question (key, revision, then `=` response, `~` half points or
 * `+` answered) and a checksum. Numbers are in base 36.
 */
export function encodeResume(
  { progress, counter, plain }: Resumed,
  course: ResumeCourse,
  detail: ResumeDetail,
): string {
  const entries = course.questions.flatMap(({ id, key, revision }) => {
    const answer = progress.answers[id];
    return answer ? [`${key}${revision.toString(36)}${encodeAnswer(answer, detail)}`] : [];
  });
  const body = [
    FORMAT.toString(36),
    course.mark,
    counter.toString(36),
    progress.place,
    progress.run.toString(36),
    progress.best === null ? '' : Math.round(progress.best * 100).toString(36),
    `${OUTCOME_FLAGS[progress.outcome]}${progress.attested ? ATTESTED : ''}${plain ? PLAIN : ''}`,
    ...entries,
  ].join('.');
  return `${body}.${checksum(body)}`;
}

function encodeAnswer({ response, points }: Answer, detail: ResumeDetail): string {
  if (detail === 'answers' && response !== null) return `=${response}`;
  return detail !== 'done' && points !== null ? `~${points}` : '+';
}

/** Reads what `encodeResume` of this or any earlier version wrote. Questions that have been revised reopen. */
export function decodeResume(text: string, course: ResumeCourse): ResumeResult {
  const data = text.trim();
  if (data === '') return 'empty';
  const cut = data.lastIndexOf('.');
  const body = data.slice(0, cut);
  const [format, ...fields] = body.split('.');
  const header = fields.slice(0, 6);
  const entries = fields.slice(6).map((field) => ENTRY.exec(field));
  const readable =
    format === FORMAT.toString(36) &&
    data.slice(cut + 1) === checksum(body) &&
    HEADER.test(header.join('.')) &&
    entries.every((entry) => entry !== null);
  const [mark, counter, place, run, best, flags] = header as [string, string, string, string, string, string];
  if (!readable || mark !== course.mark) return 'unusable';
  const stored = new Map(entries.flatMap((entry) => (entry ? [[entry[1]!, entry] as const] : [])));
  const answers = course.questions.flatMap(({ id, key, revision }) => {
    const entry = stored.get(key);
    return entry && Number.parseInt(entry[2]!, 36) >= revision ? [[id, decodeAnswer(entry)] as const] : [];
  });
  return {
    counter: Number.parseInt(counter, 36),
    plain: flags.includes(PLAIN),
    progress: {
      place,
      run: Number.parseInt(run, 36),
      best: best === '' ? null : Number.parseInt(best, 36) / 100,
      outcome: outcomeIn(flags),
      attested: flags.includes(ATTESTED),
      answers: Object.fromEntries(answers),
    },
  };
}

const decodeAnswer = ([, , , sign, value]: RegExpExecArray): Answer => ({
  response: sign === '=' ? value! : null,
  points: sign === '~' ? Number(value) : null,
});

const outcomeIn = (flags: string): Outcome =>
  (Object.keys(OUTCOME_FLAGS) as Outcome[]).find(
    (outcome) => OUTCOME_FLAGS[outcome] !== '' && flags.includes(OUTCOME_FLAGS[outcome]),
  ) ?? 'open';
