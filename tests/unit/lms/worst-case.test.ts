import { expect, test } from 'vitest';
import { resumeSize } from '../../../src/compiler/resume-size.ts';
import type { PlayerCourse } from '../../../src/course/player-course.ts';
import { LEVELS } from '../../../src/course/levels.ts';
import { targets } from '../../../src/lms/targets.ts';

const course = (count: number, more: Partial<PlayerCourse> = {}): PlayerCourse => ({
  mark: '0abc',
  level: 'answers',
  timing: false,
  pass: null,
  retries: 'unlimited',
  shuffle: false,
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

test.each([0, 1, 10, 100, 500])('%i questions need at most 12 characters each and 40', (count) => {
  for (const level of LEVELS) {
    for (const pass of [null, { score: 80, attempts: 'unlimited', report: 'passed' } as const]) {
      expect(resumeSize(course(count, { level, pass }))).toBeLessThanOrEqual(12 * count + 40);
    }
  }
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
