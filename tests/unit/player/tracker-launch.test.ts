import { describe, expect, test } from 'vitest';
import type { LmsRecord } from '../../../src/profiles/lms-record.ts';
import { ANFRAGE, courseOf, FOTO } from './course.ts';
import { STANDARDS } from './dialects.ts';
import { learner } from './learner.ts';

const [SCORM_12, SCORM_2004] = STANDARDS;

const preview = (status: string): LmsRecord => {
  const saved = status === '' ? {} : { 'cmi.core.lesson_status': status };
  const someone = learner(SCORM_12!, courseOf(), { saved, preset: { 'cmi.core.lesson_mode': 'browse' } });
  someone.answer('anfrage', 'a');
  someone.answer('foto', 'a');
  someone.leave(30);
  const { 'cmi.core.total_time': _, ...record } = someone.record();
  return record;
};

describe('a preview in SCORM 1.2', () => {
  test('of a course that was not begun is browsed, and nothing else is on record', () => {
    expect(preview('')).toEqual({ 'cmi.core.lesson_status': 'browsed' });
    expect(preview('not attempted')).toEqual({ 'cmi.core.lesson_status': 'browsed' });
  });

  test.each(['incomplete', 'completed', 'passed', 'failed', 'browsed'])(
    'changes nothing where the status is %s',
    (status) => {
      expect(preview(status)).toEqual({ 'cmi.core.lesson_status': status });
    },
  );

  test('does not end the course: who enters it later begins it', () => {
    const someone = learner(SCORM_12!, courseOf(), { saved: preview('') });
    expect(someone.progress().outcome).toBe('open');
    expect(someone.record()).toMatchObject({ 'cmi.core.lesson_status': 'incomplete' });
  });
});

describe.each(STANDARDS)('a learner who had finished, in $name', (standard) => {
  const is12 = standard === SCORM_12;
  const statusElement = is12 ? 'cmi.core.lesson_status' : 'cmi.completion_status';
  const entryElement = is12 ? 'cmi.core.entry' : 'cmi.entry';

  /** Enters again with the resume data of a finished course. */
  function entered(status: string, entry: string, finishes = true) {
    const first = learner(standard, courseOf({ level: 'completion' }));
    first.answer('anfrage', 'a');
    if (finishes) first.answer('foto', 'a');
    first.exit(30);
    return learner(standard, courseOf({ level: 'completion' }), {
      saved: {
        ...first.record(),
        [statusElement]: status,
        ...(is12 ? {} : { 'cmi.success_status': 'unknown' }),
      },
      preset: { [entryElement]: entry },
    });
  }

  test('starts afresh where the LMS has begun the course anew', () => {
    const someone = entered(is12 ? 'not attempted' : 'unknown', 'ab-initio');
    expect(someone.restart).toBe('renewed');
    expect(someone.progress()).toMatchObject({ outcome: 'open', answers: {} });
    expect(standard.statuses(someone.record())).toMatch(/^incomplete( unknown)?$/);
  });

  test.each([
    ['the status alone was reset', is12 ? 'not attempted' : 'unknown', 'resume'],
    ['there is no status at all, as in Open edX', '', 'ab-initio'],
    ['the learner enters from the start alone', 'completed', 'ab-initio'],
  ])('has finished where %s', (_, status, entry) => {
    const someone = entered(status, entry);
    expect(someone.restart).toBeNull();
    expect(someone.progress().outcome).not.toBe('open');
  });

  test('goes on where the course was left in the middle', () => {
    const someone = entered(is12 ? 'not attempted' : 'unknown', 'ab-initio', false);
    expect(someone.restart).toBeNull();
    expect(Object.keys(someone.progress().answers)).toEqual(['anfrage']);
  });
});

test('an interaction that a closed window has cut off in SCORM 2004 is continued at its index', () => {
  const saved = {
    'cmi.interactions.0.id': 'anfrage',
    'cmi.interactions.0.type': 'choice',
    'cmi.completion_status': 'incomplete',
  };
  const someone = learner(SCORM_2004!, courseOf({}, [ANFRAGE, FOTO]), { saved });
  someone.answer('anfrage', 'b');
  someone.answer('foto', 'a');
  expect(someone.record()).toMatchObject({
    'cmi.interactions.0.id': 'anfrage',
    'cmi.interactions.0.learner_response': 'b',
    'cmi.interactions.1.id': 'foto',
  });
  expect(someone.record()).not.toHaveProperty(['cmi.interactions.2.id']);
});
