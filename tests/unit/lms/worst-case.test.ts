import { describe, expect, test } from 'vitest';
import { resumeSize } from '../../../src/plan/resume-size.ts';
import type { PlayerCourse } from '../../../src/course/player-course.ts';
import { encodeResume, type Resumed } from '../../../src/lms/resume.ts';
import { targets } from '../../../src/lms/targets.ts';

const course = (count: number, more: Partial<PlayerCourse> = {}): PlayerCourse => ({
  mark: '0abc',
  record: [],
  keeps: { open: 'answers', final: 'answers' },
  pass: null,
  retries: 'unlimited',
  shuffle: false,
  attestation: null,
  episodes: Array.from({ length: count }, (_, index) => ({
    id: `q${index}`,
    questions: [
      {
        kind: 'single',
        id: `q${index}`,
        key: (index + 1).toString(36).padStart(2, '0'),
        revision: 1,
        rated: true,
      },
    ],
  })),
  ...more,
});

const DETAILS = ['answers', 'ratings', 'done'] as const;

test.each([0, 1, 10, 100, 500])('%i questions need at most 12 characters each and 40', (count) => {
  for (const open of DETAILS) {
    for (const attestation of [null, 'attest_1_0_0']) {
      const size = resumeSize(course(count, { keeps: { open, final: open }, attestation }));
      expect(size).toBeLessThanOrEqual(12 * count + 40);
    }
  }
});

test('an attestation needs one character more', () => {
  expect(resumeSize(course(3, { attestation: 'attest_1_0_0' }))).toBe(resumeSize(course(3)) + 1);
});

describe.each(DETAILS)('with %s kept', (open) => {
  const given = course(2, { keeps: { open, final: open }, attestation: 'attest_1_0_0' });
  const questions = given.episodes.flatMap((episode) => episode.questions);
  const answer = { response: 'b', points: 2 };
  const late: Resumed = {
    counter: 36 ** 5 - 1,
    needsFallback: true,
    progress: {
      place: 'end',
      run: 99,
      best: 99.99,
      outcome: 'passed',
      attested: true,
      reopened: {},
      answers: { q0: answer, q1: answer },
    },
  };

  test('no resume data of any progress are longer', () => {
    const revised = questions.map((question) => ({ ...question, revision: 36 ** 3 - 1 }));
    const data = encodeResume(late, { ...given, questions: revised }, open);
    expect(data.length).toBe(resumeSize(given));
  });
});

test('three hundred questions fit into every target', () => {
  const limits = Object.values(targets).map(({ resumeLimit }) => resumeLimit);
  expect(resumeSize(course(300))).toBeLessThanOrEqual(Math.min(...limits));
});

test('the limits are those of the standards', () => {
  expect(targets['scorm12'].resumeLimit).toBe(4096);
  expect(targets['scorm2004-3'].resumeLimit).toBe(64_000);
  expect(targets['scorm2004-4'].resumeLimit).toBe(64_000);
});
