import { describe, expect, test } from 'vitest';
import { type Progress, START } from '../../../src/course/progress/progress.ts';
import { checksum } from '../../../src/lms/checksum.ts';
import { decodeResume, encodeResume, type ResumeCourse, type Resumed } from '../../../src/lms/resume.ts';
import { answers, course, progress } from './resume-course.ts';

const { anfrage, selfie } = answers;
const unknown = { response: null, points: null };
const rated = (points: number) => ({ response: null, points });
const letter = (response: string) => ({ response, points: null });

/** Strings that packages have written: every later version must go on reading them. */
const FIXTURES = [
  ['nothing answered', START, 1, 'answers', '2.0abc.1..1...cpw7'],
  ['one answer', progress({ answers: { anfrage } }), 2, 'answers', '2.0abc.2.02.1...011-b.ongt'],
  [
    'a completed course',
    progress({ place: 'end', outcome: 'completed' }),
    40,
    'answers',
    '2.0abc.14.end.1..c.011-b.021-a.0z11-c.7ngp',
  ],
  [
    'a pass, with ratings',
    progress({ place: 'end', outcome: 'passed', best: 83.33 }),
    36,
    'ratings',
    '2.0abc.10.end.1.6fh.p.011_2s.021_1e.0z11_0.ch5f',
  ],
  [
    'a fail in the third run, without responses and points',
    progress({ place: 'end', outcome: 'failed', best: 66.66, run: 3 }),
    36,
    'done',
    '2.0abc.10.end.3.556.f.011.021.0z11.q3lx',
  ],
  [
    'the middle of a second run',
    progress({ run: 2, best: 33.33, answers: { selfie } }),
    7,
    'ratings',
    '2.0abc.7.02.2.2kl..0z11_0.qzw6',
  ],
  [
    'an answer without response and points, and a best score of 0',
    progress({ run: 2, best: 0, answers: { partyfotos: unknown } }),
    7,
    'answers',
    '2.0abc.7.02.2.0..021.woul',
  ],
  [
    'a high counter',
    progress({ place: 'end', outcome: 'passed', best: 100 }),
    46_655,
    'answers',
    '2.0abc.zzz.end.1.7ps.p.011-b.021-a.0z11-c.19xp',
  ],
] as const;

test.each(FIXTURES)('%s is encoded so', (_, state, counter, detail, text) => {
  expect(encodeResume({ progress: state, counter, needsFallback: false }, course, detail)).toBe(text);
});

test.each(FIXTURES)('%s is decoded so', (_, state, counter, detail, text) => {
  const kept = Object.entries(state.answers).map(([id, { response, points }]) => [
    id,
    response === null || detail === 'done'
      ? unknown
      : detail === 'ratings'
        ? rated(points!)
        : letter(response),
  ]);
  expect(decodeResume(text, course)).toEqual({
    counter,
    needsFallback: false,
    progress: { ...state, answers: Object.fromEntries(kept) },
  });
});

const [, , , , COMPLETED] = FIXTURES[2];

type Question = ResumeCourse['questions'][number];

function resumed(text: string, where: ResumeCourse): Resumed {
  const result = decodeResume(text, where);
  if (typeof result === 'string') throw new Error(result);
  return result;
}

const signed = (body: string): string => `${body}.${checksum(body)}`;

test.each(['', ' ', '\n'])('%j is a first visit', (data) => {
  expect(decodeResume(data, course)).toBe('empty');
});

test.each([
  ['of another course', signed('2.0abd.1..1..')],
  ['of a newer format', signed('3.0abc.1..1..')],
  ['cut short', COMPLETED.slice(0, -9)],
  ['without its last character', COMPLETED.slice(0, -1)],
  ['with a changed answer', COMPLETED.replace('011-b', '011-a')],
  ['in capitals', COMPLETED.toUpperCase()],
  ['with an entry of an unknown form', signed('2.0abc.1..1...011!b')],
  ['with too few fields', signed('2.0abc.1..1')],
  ['with an unknown flag', signed('2.0abc.1..1..7')],
  ['of another tool', '2|{"x":1}|0.9'],
  ['that is JSON', '{"status":[1,1,0]}'],
  ['of one dot', '.'],
])('data %s are unusable', (_, data) => {
  expect(decodeResume(data, course)).toBe('unusable');
});

test('data of format 1 are read although a store has given each plus back as a blank', () => {
  const failed = '1.0abc.10.end.3.556.f.011+.021+.0z11+.dv1j';
  const read = decodeResume(failed, course);
  expect(read).toMatchObject({ progress: { outcome: 'failed', answers: { selfie: unknown } } });
  expect(decodeResume(failed.replaceAll('+', ' '), course)).toEqual(read);
});

test('points without a response are kept when the level rises to answers', () => {
  const state = progress({ answers: { anfrage: rated(2) } });
  const again = decodeResume(
    encodeResume({ progress: state, counter: 1, needsFallback: false }, course, 'answers'),
    course,
  );
  expect(again).toMatchObject({ progress: { answers: { anfrage: { points: 2 } } } });
});

/** Resume data that a course writes at its next save over these. */
const savedIn = (text: string, where: ResumeCourse, changes: Partial<Progress> = {}): string => {
  const { progress: found, counter } = resumed(text, where);
  return encodeResume(
    { progress: { ...found, ...changes }, counter: counter + 1, needsFallback: false },
    where,
    'answers',
  );
};

const questionsIn = (text: string, where: ResumeCourse): Pick<Progress, 'answers' | 'reopened'> => {
  const { answers: answered, reopened } = resumed(text, where).progress;
  return { answers: answered, reopened };
};

describe('a question that was revised after the answer', () => {
  const [one, two, three] = course.questions as [Question, Question, Question];
  const newer: ResumeCourse = { ...course, questions: [one, { ...two, revision: 2 }, three] };
  const given = { anfrage: letter('b'), selfie: letter('c') };

  test('is reopened, with the answered revision', () => {
    expect(questionsIn(COMPLETED, newer)).toEqual({
      answers: given,
      reopened: { partyfotos: { ...letter('a'), revision: 1 } },
    });
  });

  test('stays reopened with its response over several saves, since the release may be rolled back', () => {
    const saved = savedIn(savedIn(COMPLETED, newer), newer);
    expect(saved).toMatch(/^2\.0abc\.16\.end\.1\.\.c\.011-b\.021-a\.0z11-c\.\w{4}$/);
    expect(questionsIn(saved, newer)).toEqual({
      answers: given,
      reopened: { partyfotos: { ...letter('a'), revision: 1 } },
    });
  });

  test('stays reopened over another revision, with the answered revision', () => {
    const newest = { ...newer, questions: [one, { ...two, revision: 3 }, three] };
    expect(resumed(savedIn(COMPLETED, newer), newest).progress.reopened).toEqual({
      partyfotos: { ...letter('a'), revision: 1 },
    });
  });

  test('is not reopened any more after another answer', () => {
    const again = { ...given, partyfotos: letter('c') };
    const saved = savedIn(COMPLETED, newer, { answers: again });
    expect(saved).toContain('.022-c.');
    expect(questionsIn(saved, newer)).toEqual({ answers: again, reopened: {} });
  });

  test('loses its answer when the question is removed', () => {
    const shorter = { ...course, questions: [one, three] };
    const saved = savedIn(savedIn(COMPLETED, newer), shorter);
    expect(saved).not.toContain('.02');
    expect(questionsIn(saved, newer)).toEqual({ answers: given, reopened: {} });
  });

  test('counts as answered in an older release of the course', () => {
    expect(questionsIn(savedIn(COMPLETED, newer), course)).toEqual({
      answers: { ...given, partyfotos: letter('a') },
      reopened: {},
    });
  });

  test('is not reopened in an older release where the newer revision was answered', () => {
    const saved = savedIn(COMPLETED, newer, { answers: { ...given, partyfotos: letter('c') } });
    expect(questionsIn(saved, course)).toEqual({
      answers: { ...given, partyfotos: { ...letter('c'), revision: 2 } },
      reopened: {},
    });
  });

  test('is not reopened where an older release has saved in between', () => {
    const answered = savedIn(COMPLETED, newer, { answers: { ...given, partyfotos: letter('c') } });
    const rolledBack = savedIn(answered, course);
    expect(questionsIn(rolledBack, newer)).toEqual({
      answers: { ...given, partyfotos: letter('c') },
      reopened: {},
    });
  });
});
