import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { dialect as scorm12 } from '../../../src/lms/scorm12/dialect.ts';
import { dialect as scorm2004 } from '../../../src/lms/scorm2004/dialect.ts';
import { PROFILES } from '../../lms/profiles.ts';
import { sequences } from './acts.ts';
import { complaints, gaps } from './complaints.ts';
import { COURSES, QUESTIONS } from './courses.ts';
import { type World, world } from './world.ts';
import { runs } from '../support/runs.ts';

const RUNS = runs(2000);

/** Longer than any back-off. */
const PATIENTLY = 120_000;

/** All faults are over, and time passes. */
function recover(at: World): void {
  at.server(true);
  at.network(true, true);
  at.bridge(true);
  at.pass(PATIENTLY);
  at.hide();
  if (at.report().state === 'ended') at.leave();
  at.hide();
  at.pass(PATIENTLY);
}

/** The learner answers what is open, if need be in a new session. */
function finish(at: World): void {
  for (const _ of ['first', 'second']) {
    for (const _ of QUESTIONS) at.answer('a');
    at.attest();
    at.comment(0);
    at.pass(PATIENTLY);
    if (at.report().state === 'ended') at.leave();
  }
}

const courses = fc.constantFrom(...(Object.keys(COURSES) as (keyof typeof COURSES)[]));

describe.each(PROFILES)('$name', (profile) => {
  const dialect = profile.standard === 'scorm12' ? scorm12 : scorm2004;
  const acts = sequences(profile.quirks.endsWhenIdle !== undefined);

  test('holds a beginning of what the learner did, never claims more, and has it all in the end', () => {
    const found = fc.check(
      fc.property(courses, acts, (name, sequence) => {
        const at = world(profile, COURSES[name], dialect);
        const wrong = sequence.flatMap(({ name: act, run }) => {
          run(at);
          at.settle();
          return complaints(profile, at).map((complaint) => `after "${act}": ${complaint}`);
        });
        recover(at);
        wrong.push(...complaints(profile, at), ...gaps(profile, at));
        finish(at);
        wrong.push(...complaints(profile, at), ...gaps(profile, at));
        if (wrong.length > 0) throw new Error(wrong.join('\n'));
      }),
      { numRuns: RUNS },
    );
    expect(fc.defaultReportMessage(found)).toBeUndefined();
    expect(found.numRuns).toBe(RUNS);
  });
});
