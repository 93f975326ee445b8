import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { profileNamed } from '../../src/profiles/profiles.ts';
import { runs } from '../properties/support/runs.ts';
import { type Act, sequences } from './faults/acts.ts';
import { isFinal } from './faults/claims.ts';
import { bestLetters, courseOf, COURSES, type CourseName } from './faults/courses.ts';
import { FaultyVisit } from './faults/faulty-visit.ts';
import { startLms } from './support/lms-server.ts';
import { DIALECTS, type Names } from './support/dialects.ts';
import { openBrowser } from './support/browser.ts';

/** 304 sequences in the long run, 32 otherwise. */
const RUNS = runs(38);

/** Steps that take a learner through the course twice, with a pass mark. */
const MOST_STEPS = 30;

/** Longer than any back-off, in milliseconds. */
const PATIENTLY = 130_000;

/** Everything works again, and the learner goes through to the end, if need be in a new session. */
async function finish(visit: FaultyVisit, names: Names, best: ReadonlyMap<string, string>): Promise<void> {
  visit.accepts(true);
  await visit.open();
  for (let step = 0; step < MOST_STEPS && !isFinal(visit.record, names); step += 1) {
    await visit.stepWith(best);
    await visit.pass(step % 5 === 4 ? PATIENTLY : 1100);
  }
}

/** Plays a sequence in a browser of its own; what was wrong, a line each. */
async function play(name: CourseName, names: Names, acts: readonly Act[]): Promise<string[]> {
  const course = await courseOf(name, names);
  const profile = profileNamed(names.target === 'scorm12' ? 'strict SCORM 1.2' : 'strict SCORM 2004');
  const lms = await startLms({ files: course.files });
  const context = await (await openBrowser()).newContext({ reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    await page.clock.install();
    const visit = new FaultyVisit(course, names, lms, page, { learner: 'kim', profile });
    await visit.open();
    const wrong: string[] = [];
    for (const { name: act, run } of acts) {
      await run(visit);
      wrong.push(...(await visit.look()).map((complaint) => `after "${act}": ${complaint}`));
    }
    await finish(visit, names, bestLetters(course.player));
    wrong.push(...(await visit.look()).map((complaint) => `in the end: ${complaint}`));
    if (!isFinal(visit.record, names)) wrong.push('cannot be finished');
    return wrong;
  } finally {
    await context.close();
    await lms.close();
  }
}

describe.each(DIALECTS)('in an LMS of $name', (names) => {
  test.each(Object.keys(COURSES) as CourseName[])(
    'a course %s tells nothing as saved that is not, records nothing twice, completes with every answer only, and can be finished, whatever fails',
    async (name) => {
      const found = await fc.check(
        fc.asyncProperty(sequences(names), async (acts) => {
          const wrong = await play(name, names, acts);
          if (wrong.length > 0) throw new Error(wrong.join('\n'));
        }),
        { numRuns: RUNS, endOnFailure: true, includeErrorInReport: true },
      );
      expect(await fc.asyncDefaultReportMessage(found)).toBeUndefined();
    },
  );
});
