import { describe, expect, test } from 'vitest';
import type { FactName } from '../../../src/lms/fact.ts';
import { noticeFor } from '../../../src/lms/notice.ts';
import { permits } from '../../../src/lms/record.ts';
import { detailOf } from '../../../src/lms/resume-detail.ts';

/** What the LMS may hold, fact by fact: at completion, result, answers, and answers with timing. */
const TABLE: Readonly<Record<FactName, readonly [boolean, boolean, boolean, boolean]>> = {
  completion: [true, true, true, true],
  success: [false, true, true, true],
  progress: [false, true, true, true],
  answer: [false, false, true, true],
  latency: [false, false, false, true],
  sessionTime: [false, true, true, true],
  place: [true, true, true, true],
  exit: [true, true, true, true],
  resume: [true, true, true, true],
};

const names = Object.keys(TABLE) as FactName[];

describe.each([
  [0, { level: 'completion', timing: false }],
  [1, { level: 'result', timing: false }],
  [2, { level: 'answers', timing: false }],
  [3, { level: 'answers', timing: true }],
] as const)('column %i: %j', (column, tracking) => {
  test.each(names)('%s reaches the LMS as the table says', (name) => {
    expect(permits(tracking, name)).toBe(TABLE[name][column]);
  });
});

test('answer times need the level answers as well', () => {
  expect(permits({ level: 'result', timing: true }, 'latency')).toBe(false);
});

test.each([
  ['answers', true, 'answers'],
  ['answers', false, 'answers'],
  ['result', true, 'ratings'],
  ['result', false, 'done'],
  ['completion', true, 'done'],
  ['completion', false, 'done'],
] as const)('at level %s, graded and open: %j, resume data keep %s', (level, gradedAndOpen, detail) => {
  expect(detailOf(level, gradedAndOpen)).toBe(detail);
});

describe("the learner's notice", () => {
  const answers = [
    'completion',
    'success',
    'progress',
    'answer',
    'latency',
    'sessionTime',
    'place',
    'resumeAnswers',
  ];
  const without = (...left: string[]): string[] => answers.filter((name) => !left.includes(name));

  test.each([
    ['answers, timed and graded', { level: 'answers', timing: true }, true, answers],
    ['answers, graded', { level: 'answers', timing: false }, true, without('latency')],
    ['answers', { level: 'answers', timing: false }, false, without('latency', 'success')],
    ['answers, timed', { level: 'answers', timing: true }, false, without('success')],
    [
      'result, graded',
      { level: 'result', timing: false },
      true,
      ['completion', 'success', 'progress', 'sessionTime', 'place', 'resumeRatings'],
    ],
    [
      'result',
      { level: 'result', timing: true },
      false,
      ['completion', 'progress', 'sessionTime', 'place', 'resumeDone'],
    ],
    ['completion', { level: 'completion', timing: false }, false, ['completion', 'place', 'resumeDone']],
  ] as const)('at %s tells exactly this', (_, tracking, graded, lines) => {
    expect(noticeFor(tracking, graded)).toEqual(lines);
  });
});
