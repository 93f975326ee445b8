import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { dialect as scorm12 } from '../../../src/lms/scorm12/dialect.ts';
import { dialect as scorm2004 } from '../../../src/lms/scorm2004/dialect.ts';
import { PROFILES } from '../../../src/profiles/profiles.ts';
import { sequences } from './acts.ts';
import { complaints, gaps } from './complaints.ts';
import { COURSES, QUESTIONS } from './courses.ts';
import { type Simulation, simulation } from './simulation.ts';
import { runs } from '../support/runs.ts';

const RUNS = runs(2000);

/** Longer than any back-off. */
const PATIENTLY = 120_000;

/** All faults are over, and time passes. */
function recover(simulated: Simulation): void {
  simulated.server(true);
  simulated.network(true, true);
  simulated.bridge(true);
  simulated.pass(PATIENTLY);
  simulated.hide();
  if (simulated.report().state === 'ended') simulated.leave();
  simulated.hide();
  simulated.pass(PATIENTLY);
}

/** The learner answers what is open, if need be in a new session. */
function finish(simulated: Simulation): void {
  for (const _ of ['first', 'second']) {
    for (const _ of QUESTIONS) simulated.answer('a');
    simulated.attest();
    simulated.comment(0);
    simulated.pass(PATIENTLY);
    if (simulated.report().state === 'ended') simulated.leave();
  }
}

const courses = fc.constantFrom(...(Object.keys(COURSES) as (keyof typeof COURSES)[]));

/** An LMS that stores resume data alone has no record that could be compared: tests/long/profiles.test.ts plays it. */
const RECORDING = PROFILES.filter(({ quirks }) => !quirks.storesResumeDataOnly);

describe.each(RECORDING)('$name', (profile) => {
  const dialect = profile.standard === 'scorm12' ? scorm12 : scorm2004;
  const acts = sequences(profile.quirks.endsWhenIdle !== undefined);

  test('the record has the first acts of the learner without a gap, the page claims no more, and in the end all is on record', () => {
    const found = fc.check(
      fc.property(courses, acts, (name, sequence) => {
        const simulated = simulation(profile, COURSES[name], dialect);
        const wrong = sequence.flatMap(({ name: act, run }) => {
          run(simulated);
          simulated.settle();
          return complaints(profile, simulated).map((complaint) => `after "${act}": ${complaint}`);
        });
        recover(simulated);
        wrong.push(...complaints(profile, simulated), ...gaps(profile, simulated));
        finish(simulated);
        wrong.push(...complaints(profile, simulated), ...gaps(profile, simulated));
        if (wrong.length > 0) throw new Error(wrong.join('\n'));
      }),
      { numRuns: RUNS },
    );
    expect(fc.defaultReportMessage(found)).toBeUndefined();
    expect(found.numRuns).toBe(RUNS);
  });
});
