import { describe, expect, test } from 'vitest';

import type { LmsRecord } from '../../src/profiles/lms-record.ts';
import { profileNamed } from '../../src/profiles/profiles.ts';
import { smallCourse } from './support/course.ts';
import { type Names, scorm12, scorm2004 } from './support/dialects.ts';
import { recordWithoutTimes, untilEnded, untilTimeSaved } from './support/ended.ts';
import { EPISODES, feedbackText } from './support/episodes.ts';
import type { LmsServer } from './support/lms-server.ts';
import { interactionValues, resumeIn } from './support/records.ts';
import { offer, SOON } from './support/stage.ts';
import { BEST, HALF, open, POOR, scored, scoresSet, verdict } from './support/verdict.ts';

const SETTINGS = 'pass: { score: 80, attempts: 2, mastery: true }';
/** LMSs that know a pass mark and make up the verdict anew from a written score whenever a session ends. */
const JUDGES = [
  { name: 'strict SCORM 2004', names: scorm2004, kind: { api: scorm2004.strict } },
  {
    name: 'Moodle with SCORM 1.2',
    names: scorm12,
    kind: { profile: profileNamed('Moodle with SCORM 1.2') },
  },
] as const;

const markOf = (names: Names): LmsRecord =>
  names === scorm12 ? { 'cmi.student_data.mastery_score': '80' } : { 'cmi.scaled_passing_score': '0.8' };

/** Moodle 4.5 (mod/scorm/lib.php:1285): who comes back to a final status comes for review. */
const modeAfter = (record: LmsRecord, names: Names): LmsRecord => ({
  [names.mode]: /^(passed|failed|completed)$/.test(record[names.status] ?? '') ? 'review' : 'normal',
});

/** What no review may change; how a session ended is not given back to the next one. */
const lasting = (lms: LmsServer, names: Names): LmsRecord => {
  const { [names.exit]: _exit, ...rest } = recordWithoutTimes(lms, names);
  return rest;
};

describe.each(JUDGES)('a course with `mastery: true` in $name', ({ names, kind }) => {
  const stage = async () => {
    const course = await smallCourse({ target: names.target, settings: SETTINGS });
    const { lms, come } = await offer(course, kind);
    return { course, lms, come: () => come({ ...markOf(names), ...modeAfter(lms.record('kim'), names) }) };
  };

  test('left midway is incomplete and without a score, and goes on later where it was', async () => {
    const { lms, come } = await stage();
    const first = await come();
    await first.learner.start();
    await first.learner.answerAll('cb');
    await first.page.close({ runBeforeUnload: true });
    await untilTimeSaved(lms, names);
    expect(verdict(lms.record('kim'))).toEqual(open(names));

    const { learner } = await come();
    expect(await learner.session()).toBe('tracked');
    expect(await learner.action('start').innerText()).toBe('Continue');
    await learner.start();
    expect(await learner.episode()).toBe('letter');
    await learner.answerAll('c');
    await learner.exit();
    await untilEnded(lms, names, 2);
    expect(interactionValues(lms.record('kim'), 'id')).toEqual(['greeting', 'meeting', 'letter']);
    expect(verdict(lms.record('kim'))).toEqual(open(names));
    expect(scoresSet(lms, names)).toEqual([]);
  });

  test('failed stays open while attempts are left; used up, it is failed with the best score', async () => {
    const { lms, come } = await stage();
    const first = await come();
    await first.learner.start();
    await first.learner.answerAll(HALF);
    expect(await first.learner.section.innerText()).toContain('This time you scored 66.66%');
    await first.learner.exit();
    await untilEnded(lms, names);
    expect(verdict(lms.record('kim'))).toEqual(open(names));
    expect(scoresSet(lms, names)).toEqual([]);

    const { learner } = await come();
    expect(await learner.session()).toBe('tracked');
    expect(await learner.action('start').innerText()).toBe('Start a new attempt');
    await learner.start();
    await learner.answerAll(POOR);
    await learner.result.waitFor();
    expect(await learner.result.innerText()).toContain('You scored 66.66%; the pass mark is 80%.');
    await expect.poll(() => verdict(lms.record('kim')), SOON).toEqual(scored(names, 'failed', 66.66));
    await learner.exit();
    await untilEnded(lms, names, 2);
    expect(verdict(lms.record('kim'))).toEqual(scored(names, 'failed', 66.66));
    expect(scoresSet(lms, names)).toEqual(['66.66']);
    expect(interactionValues(lms.record('kim'), 'result')).toHaveLength(3);
  });

  test('passed after failing has the better score and the first answers, and no review changes that', async () => {
    const { course, lms, come } = await stage();
    const first = await come();
    await first.learner.start();
    await first.learner.answerAll(HALF);
    await first.learner.start();
    await first.learner.answerAll(BEST);
    await first.learner.result.waitFor();
    await first.learner.exit();
    await untilEnded(lms, names);
    expect(verdict(lms.record('kim'))).toEqual(scored(names, 'passed', 100));
    expect(scoresSet(lms, names)).toEqual(['100']);
    const given = interactionValues(lms.record('kim'), names.response).map((response) => response.charAt(0));
    expect(given).toEqual(Array.from(HALF));
    const [before, calls] = [lasting(lms, names), lms.calls('kim').length];

    const { learner } = await come();
    expect(await learner.session()).toBe('review');
    expect(await learner.action('start').innerText()).toBe('Look at it again');
    await learner.start();
    for (const [index] of EPISODES.slice(0, 3).entries()) {
      for (const letter of 'abc') {
        expect(await learner.feedback(letter).innerText()).toContain(feedbackText(index, letter));
      }
      expect(await learner.action('check').count()).toBe(0);
      await learner.next();
    }
    expect(await learner.result.innerText()).toBe('Passed! You scored 100%; the pass mark is 80%.');
    expect(await learner.action('start').count()).toBe(0);
    await learner.exit();
    await untilEnded(lms, names, 2);
    const methods = lms.calls('kim').slice(calls);
    expect(methods.filter(({ method }) => method === names.set || method === names.commit)).toEqual([]);
    expect(lasting(lms, names)).toEqual(before);
    expect(resumeIn(lms.record('kim'), course.player).progress).toMatchObject({ run: 2, outcome: 'passed' });
  });
});

test.each([
  [SETTINGS, ['<adlcp:masteryscore>80<']],
  ['pass: { score: 80, attempts: 2 }', []],
])('the manifest of a course with "%s" has exactly this pass mark: %j', async (settings, marks) => {
  const { files } = await smallCourse({ target: scorm12.target, settings });
  const manifest = new TextDecoder().decode(files.get('imsmanifest.xml'));
  expect(manifest.match(/<adlcp:masteryscore>.*?</g) ?? []).toEqual(marks);
});
