import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { type Level, LEVELS } from '../../src/course/levels.ts';
import type { LmsRecord } from '../../src/profiles/lms-record.ts';
import { trimmed } from '../support/trimmed.ts';
import { courseOf } from '../unit/player/course.ts';
import * as dialects from '../unit/player/dialects.ts';
import * as learners from '../unit/player/learner.ts';

type Modules = Pick<typeof dialects & typeof learners, 'STANDARDS' | 'learner'>;

const ACTS: Readonly<Record<string, (someone: learners.Learner) => void>> = {
  'best answer': (someone) => someone.answer('anfrage', 'a'),
  'poor answer': (someone) => someone.answer('anfrage', 'c'),
  'acceptable answer to the other question': (someone) => someone.answer('foto', 'b'),
  'move on': (someone) => someone.move('02'),
  'move to the end': (someone) => someone.move('end'),
  'hide the page': (someone) => someone.hide(3),
  'start over': (someone) => someone.rerun(),
  exit: (someone) => someone.exit(5),
  leave: (someone) => someone.leave(7),
};

/** What an LMS may hold of a graded edition of the course, or of what HR has entered. */
const BEFORE: readonly LmsRecord[] = [
  {},
  {
    'cmi.core.lesson_status': 'passed',
    'cmi.completion_status': 'completed',
    'cmi.success_status': 'passed',
  },
  {
    'cmi.core.lesson_status': 'failed',
    'cmi.completion_status': 'completed',
    'cmi.success_status': 'failed',
  },
];

const PASS_MARK: LmsRecord = { 'cmi.student_data.mastery_score': '80', 'cmi.scaled_passing_score': '0.8' };

interface Case {
  readonly level: Level;
  readonly before: LmsRecord;
  readonly preset: LmsRecord;
  /** names of acts */
  readonly visits: readonly (readonly string[])[];
}

const cases: fc.Arbitrary<Case> = fc.record({
  level: fc.constantFrom(...LEVELS),
  before: fc.constantFrom(...BEFORE),
  preset: fc.constantFrom({}, PASS_MARK),
  visits: fc.array(fc.array(fc.constantFrom(...Object.keys(ACTS)), { maxLength: 6 }), {
    minLength: 1,
    maxLength: 3,
  }),
});

test('a player without the features that a course does not use sends the LMS the same as one with all features', async () => {
  const full: Modules = { ...dialects, ...learners };
  const plain: Modules = {
    ...(await trimmed<typeof dialects>('tests/unit/player/dialects.ts')),
    ...(await trimmed<typeof learners>('tests/unit/player/learner.ts')),
  };
  const callsOf = ({ STANDARDS, learner }: Modules, { level, before, preset, visits }: Case) =>
    STANDARDS.map((standard) => {
      let saved = before;
      return visits.map((acts) => {
        const someone = learner(standard, courseOf({ level }), { saved, preset });
        for (const act of acts) ACTS[act]!(someone);
        saved = someone.record();
        return [saved, someone.written(), someone.progress()];
      });
    });
  fc.assert(
    fc.property(cases, (one) => {
      expect(callsOf(plain, one)).toEqual(callsOf(full, one));
    }),
  );
});
