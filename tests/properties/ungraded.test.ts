import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import * as absent from '../../src/course/progress/grading.absent.ts';
import * as grading from '../../src/course/progress/grading.ts';
import type { Progress } from '../../src/course/progress/progress.ts';
import { rulesFor } from '../unit/course/rules.ts';

const answer = fc.record({
  response: fc.constantFrom('a', 'b', null),
  points: fc.constantFrom(0, 1, 2, null),
});

const progresses: fc.Arbitrary<Progress> = fc.record({
  place: fc.constantFrom('', '00', 'end'),
  run: fc.constant(1),
  best: fc.constant(null),
  outcome: fc.constantFrom('open', 'completed'),
  attested: fc.boolean(),
  answers: fc.dictionary(fc.constantFrom('lift', 'letter'), answer),
  reopened: fc.constant({}),
});

const RULES = rulesFor(['lift', 'letter']);

test('where there is no pass mark, a course without grading goes as one with it', () => {
  fc.assert(
    fc.property(progresses, fc.constantFrom('open', 'completed', 'passed', 'failed'), (progress, outcome) => {
      expect(absent.judged(progress, RULES)).toEqual(grading.gradeRun(progress, RULES));
      expect(absent.mayRerun(progress, RULES)).toBe(grading.mayRerun(progress, RULES));
      expect(absent.askedAgain(progress, RULES)).toEqual(grading.reopenUnrated(progress, RULES));
      expect(absent.reported(outcome, RULES)).toBe(grading.outcomeReported(outcome, RULES));
      expect(absent.agrees(progress, RULES)).toBe(grading.matchesPassMark(progress, RULES));
    }),
  );
});
