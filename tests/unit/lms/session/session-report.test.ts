import { describe, expect, test } from 'vitest';
import type { Launch } from '../../../../src/lms/dialect.ts';
import { type Conversation, OPENED } from '../../../../src/lms/session/conversation.ts';
import { reportOf, reportWithout } from '../../../../src/lms/session/session-report.ts';
import { PLACE, STATUS } from './connected.ts';
import { failed, noted, saved, terminated, tried } from './conversing.ts';

const LAUNCH: Launch = {
  mode: 'normal',
  learner: '',
  outcome: 'open',
  resumeData: 'older',
  interactionCount: 0,
  commentCount: null,
  passMark: null,
};

/** A session whose LMS has confirmed everything else, but will never take this element. */
const without = (element: string): Conversation =>
  tried(noted(saved, [element, 'new'], PLACE), { element, verdict: 'refused' });

const safe = (conversation: Conversation, launch: Partial<Launch> = {}): boolean =>
  reportOf(conversation, { ...LAUNCH, ...launch }, '').safe;

test('a session that has just been opened is neither safe nor waiting', () => {
  expect(reportOf(OPENED, LAUNCH, '')).toEqual({
    state: 'tracked',
    lms: 'present',
    cut: false,
    mode: 'normal',
    safe: false,
    waiting: false,
    savedAt: null,
    failures: 0,
    error: '',
    size: 5,
  });
});

test('a report tells the mode, the latest error, the time of the last save and the size of what was saved', () => {
  const longer = tried(noted(saved, ['cmi.suspend_data', 'longer data']), { at: 33_000 });
  expect(reportOf(longer, { ...LAUNCH, mode: 'browse' }, '391')).toMatchObject({
    mode: 'browse',
    error: '391',
    savedAt: 33_000,
    safe: true,
    size: 11,
  });
});

test('what waits is not safe, and is told where it is worth telling', () => {
  expect(reportOf(noted(saved, PLACE), LAUNCH, '')).toMatchObject({
    state: 'tracked',
    safe: false,
    waiting: false,
  });
  expect(reportOf(noted(saved, STATUS), LAUNCH, '')).toMatchObject({ safe: false, waiting: 'outcome' });
  expect(reportOf(failed, LAUNCH, '')).toMatchObject({
    state: 'lost',
    safe: false,
    waiting: 'progress',
    failures: 1,
  });
});

test('what was saved is safe, also after the end', () => {
  expect(reportOf(saved, LAUNCH, '')).toMatchObject({
    state: 'tracked',
    safe: true,
    waiting: false,
    cut: false,
  });
  expect(reportOf(terminated(saved), LAUNCH, '')).toMatchObject({
    state: 'ended',
    safe: true,
    cut: false,
  });
});

test('what the LMS has neither confirmed nor denied is not safe', () => {
  expect(safe(tried(noted(saved, PLACE), { receipt: 'unsaid' }))).toBe(false);
});

test('a session that the LMS has cut tells so', () => {
  expect(reportOf(tried(noted(saved, PLACE), { receipt: 'over' }), LAUNCH, '301')).toMatchObject({
    state: 'ended',
    cut: true,
    safe: false,
    savedAt: 10_000,
  });
});

describe('an LMS that never takes', () => {
  test.each(['cmi.suspend_data', 'cmi.core.lesson_status', 'cmi.completion_status', 'cmi.success_status'])(
    '%s has not got what counts',
    (element) => {
      expect(safe(without(element))).toBe(false);
      expect(safe(without(element), { interactionCount: null })).toBe(false);
    },
  );

  test.each(['id', 'type', 'student_response', 'learner_response', 'result'])(
    'the %s of an interaction has not got what counts, unless it keeps no interactions at all',
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
  ])('%s has the record all the same', (element) => {
    expect(safe(without(element))).toBe(true);
  });

  test('what counts is not told as having saved anything whole', () => {
    const conversation = tried(noted(saved, ['cmi.suspend_data', 'new'], PLACE), {
      at: 12_000,
      element: 'cmi.suspend_data',
      verdict: 'refused',
    });
    expect(reportOf(conversation, LAUNCH, '405')).toMatchObject({ safe: false, savedAt: null });
  });

  test('what it has taken after all is complete', () => {
    expect(safe(tried(noted(without(STATUS[0]), STATUS)))).toBe(true);
  });
});

describe('without a session', () => {
  test.each([
    ['connecting', 'none'],
    ['untracked', 'none'],
    ['ended', 'refused'],
  ] as const)('the state %s is told, and nothing is claimed (LMS: %s)', (state, lms) => {
    expect(reportWithout(state, lms)).toEqual({
      state,
      lms,
      cut: lms === 'refused',
      mode: 'normal',
      safe: false,
      waiting: false,
      savedAt: null,
      failures: 0,
      error: '',
      size: 0,
    });
  });
});
