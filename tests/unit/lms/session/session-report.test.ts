import { describe, expect, test } from 'vitest';
import type { Launch } from '../../../../src/lms/dialect.ts';
import { type Conversation, OPENED } from '../../../../src/lms/session/conversation.ts';
import { sessionReportOf, reportWithoutSession } from '../../../../src/lms/session/session-report.ts';
import { PLACE, STATUS } from './connected.ts';
import { failed, queued, saved, terminated, attempted } from './conversing.ts';

const LAUNCH: Launch = {
  mode: 'normal',
  learner: '',
  outcome: 'open',
  resumeData: 'older',
  interactionCount: 0,
  commentCount: null,
  passMark: null,
  isUnbegun: false,
  unfinished: '',
  browsed: [],
};

/** A session whose LMS has confirmed all values but that of this element, which it has refused. */
const without = (element: string): Conversation =>
  attempted(queued(saved(), [element, 'new'], PLACE), { element, result: 'refused' });

const safe = (conversation: Conversation, launch: Partial<Launch> = {}): boolean =>
  sessionReportOf(conversation, { ...LAUNCH, ...launch }, '').safe;

test('a session that has just been opened is neither safe nor waiting', () => {
  expect(sessionReportOf(OPENED, LAUNCH, '')).toEqual({
    state: 'tracked',
    lms: 'present',
    endedByLms: false,
    mode: 'normal',
    safe: false,
    waiting: false,
    savedAt: null,
    failures: 0,
    failure: null,
    error: '',
    size: 5,
  });
});

test('a report has mode, latest error, time of the last save and size of resume data', () => {
  const longer = attempted(queued(saved(), ['cmi.suspend_data', 'longer data']), { at: 33_000 });
  expect(sessionReportOf(longer, { ...LAUNCH, mode: 'browse' }, '391')).toMatchObject({
    mode: 'browse',
    error: '391',
    savedAt: 33_000,
    safe: true,
    size: 11,
  });
});

test('what waits is not safe; only the most important of it is reported', () => {
  expect(sessionReportOf(queued(saved(), PLACE), LAUNCH, '')).toMatchObject({
    state: 'tracked',
    safe: false,
    waiting: false,
  });
  expect(sessionReportOf(queued(saved(), STATUS), LAUNCH, '')).toMatchObject({
    safe: false,
    waiting: 'outcome',
  });
  expect(sessionReportOf(failed(), LAUNCH, '')).toMatchObject({
    state: 'lost',
    safe: false,
    waiting: 'progress',
    failures: 1,
  });
});

test('what was confirmed is safe, also after the end', () => {
  expect(sessionReportOf(saved(), LAUNCH, '')).toMatchObject({
    state: 'tracked',
    safe: true,
    waiting: false,
    endedByLms: false,
  });
  expect(sessionReportOf(terminated(saved()), LAUNCH, '')).toMatchObject({
    state: 'ended',
    safe: true,
    endedByLms: false,
  });
});

test('an unconfirmed commit is not safe', () => {
  expect(safe(attempted(queued(saved(), PLACE), { commitResult: 'unconfirmed' }))).toBe(false);
});

test('a session that the LMS has ended is reported so', () => {
  expect(sessionReportOf(attempted(queued(saved(), PLACE), { result: 'over' }), LAUNCH, '301')).toMatchObject(
    {
      state: 'ended',
      endedByLms: true,
      safe: false,
      savedAt: 10_000,
    },
  );
});

describe('a report where the LMS refuses a value', () => {
  test.each(['cmi.suspend_data', 'cmi.core.lesson_status', 'cmi.completion_status', 'cmi.success_status'])(
    'is not safe for %s',
    (element) => {
      expect(safe(without(element))).toBe(false);
      expect(safe(without(element), { interactionCount: null })).toBe(false);
    },
  );

  test.each(['id', 'type', 'student_response', 'learner_response', 'result'])(
    'is not safe for the %s of an interaction, unless the LMS has no interactions at all',
    (name) => {
      const conversation = without(`cmi.interactions.12.${name}`);
      expect(safe(conversation)).toBe(false);
      expect(safe(conversation, { interactionCount: 7 })).toBe(false);
      expect(safe(conversation, { interactionCount: null })).toBe(true);
    },
  );

  test.each([
    'cmi.core.exit',
    'cmi.core.session_time',
    'cmi.interactions.0.latency',
    'cmi.interactions.0.weighting',
    'cmi.interactions.0.type_of_day',
    'cmi.interactions.0.correct_responses.0.pattern',
    'cmi.objectives.0.status.detail',
    'cmi.objectives.0.id',
  ])('is safe all the same for %s', (element) => {
    expect(safe(without(element))).toBe(true);
  });

  test('still waits for resume data where others were accepted', () => {
    const conversation = attempted(queued(saved(), ['cmi.suspend_data', 'new'], PLACE), {
      at: 12_000,
      element: 'cmi.suspend_data',
      result: 'refused',
    });
    expect(sessionReportOf(conversation, LAUNCH, '405')).toMatchObject({
      safe: false,
      waiting: 'progress',
      failure: 'refused',
    });
  });

  test('is safe once the LMS accepts the value after all', () => {
    expect(safe(attempted(queued(without(STATUS[0]), STATUS)))).toBe(true);
  });
});

describe('without a session', () => {
  test.each([
    ['connecting', 'none'],
    ['untracked', 'none'],
    ['ended', 'refused'],
  ] as const)('the state %s is reported, and nothing is saved (LMS: %s)', (state, lms) => {
    expect(reportWithoutSession(state, lms)).toEqual({
      state,
      lms,
      endedByLms: lms === 'refused',
      mode: 'normal',
      safe: false,
      waiting: false,
      savedAt: null,
      failures: 0,
      failure: null,
      error: '',
      size: 0,
    });
  });
});
