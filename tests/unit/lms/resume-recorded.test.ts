import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { START } from '../../../src/course/progress/progress.ts';
import { encodeResume, type ResumeCourse } from '../../../src/lms/resume.ts';
import { course as anyCourse } from './resume-course.ts';
import { bytesOf, FILES, readIn, RECORDED } from './resume-recorded.ts';

type Question = ResumeCourse['questions'][number];

const without = <Value>(all: Readonly<Record<string, Value>>, id: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(all).filter(([one]) => one !== id));

test('recorded strings are never edited; a new format has a new file', () => {
  const sums = FILES.map((file) => [file, createHash('sha256').update(bytesOf(file)).digest('hex')]);
  expect(Object.fromEntries(sums)).toEqual({
    'format-1.json': 'bc447c9ee9efe2001751f7e1cc0d71c049f01b8799a0bb9848dacee55115f051',
    'format-2.json': 'e75f65e4afb6a2a5dffc66ec0eab55f297f7cacf96462a984aa0fd71fc6a86be',
  });
});

test('the present format is among the recorded ones', () => {
  const text = encodeResume({ progress: START, counter: 1, needsFallback: false }, anyCourse, 'answers');
  expect(FILES).toContain(`format-${text.split('.')[0]}.json`);
});

test.each(FILES)('%s holds only strings of its format', (file) => {
  const formats = RECORDED.filter((one) => one.file === file).map(({ format, text }) => [
    `format-${format}.json`,
    `format-${text.split('.')[0]}.json`,
  ]);
  expect(new Set(formats.flat())).toEqual(new Set([file]));
});

describe.each(RECORDED)('$about: $text', ({ text, course, reads }) => {
  const { questions } = course;
  const { answers, reopened } = reads;
  const given = Object.keys({ ...answers, ...reopened });
  const readWith = (changed: readonly Question[]) => readIn(text, { ...course, questions: changed });

  test('is read as recorded', () => {
    expect(readIn(text, course)).toEqual(reads);
  });

  test('is read the same in a course of another order, with more questions', () => {
    expect(readWith([{ id: 'new', key: '77', revision: 1 }, ...questions.toReversed()])).toEqual(reads);
  });

  test('has questions of a newer revision reopened, with the answered revision', () => {
    const answered = questions.filter(({ id }) => given.includes(id));
    const before = answered.map(({ id, revision }) => [id, reopened[id] ?? revision]);
    const newer = questions.map((one) => ({ ...one, revision: one.revision + 1 }));
    expect(readWith(newer)).toEqual({ ...reads, answers: {}, reopened: Object.fromEntries(before) });
  });

  test('keeps every answer in a course of lower revisions, as after a roll-back', () => {
    const lower = questions.map((one) => ({ ...one, revision: 1 }));
    const all = Object.fromEntries(given.map((id) => [id, answers[id] ?? null]));
    expect(readWith(lower)).toEqual({ ...reads, answers: all, reopened: {} });
  });

  test('loses only the answers to removed questions', () => {
    for (const { id } of questions) {
      expect(readWith(questions.filter((one) => one.id !== id))).toEqual({
        ...reads,
        answers: without(answers, id),
        reopened: without(reopened, id),
      });
    }
    expect(readWith([])).toEqual({ ...reads, answers: {}, reopened: {} });
  });

  test('has no answers to questions with other keys', () => {
    const others = questions.map((one, index) => ({ ...one, key: `7${index}` }));
    expect(readWith(others)).toEqual({ ...reads, answers: {}, reopened: {} });
  });

  test('is unusable in another course', () => {
    expect(readIn(text, { ...course, mark: '9999' })).toBe('unusable');
  });
});
