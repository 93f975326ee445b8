import { expect, test } from 'vitest';

import type { LmsOptions, LmsRecord } from '../../../src/profiles/lms-record.ts';
import { type Scorm12Lms, strictScorm12 } from '../../../src/profiles/strict-scorm12.ts';

function opened(options: LmsOptions = {}): Scorm12Lms {
  const lms = strictScorm12(options);
  lms.LMSInitialize('');
  return lms;
}

test('what is set becomes durable with a commit', () => {
  const lms = opened();
  lms.LMSSetValue('cmi.core.exit', 'suspend');
  expect(lms.record()).toEqual({});
  lms.LMSCommit('');
  expect(lms.record()).toEqual({ 'cmi.core.exit': 'suspend' });
});

test('a refused commit says so, keeps nothing and can be repeated', () => {
  let refuse = true;
  const lms = opened({ commit: () => !refuse });
  lms.LMSSetValue('cmi.suspend_data', 'x');
  expect(lms.LMSCommit('')).toBe('false');
  expect(lms.LMSGetLastError()).toBe('101');
  expect(lms.record()).toEqual({});
  expect(lms.LMSFinish('')).toBe('false');
  refuse = false;
  expect(lms.LMSFinish('')).toBe('true');
  expect(lms.record()).toMatchObject({ 'cmi.suspend_data': 'x' });
});

test('time adds up over sessions, at the end of each', () => {
  let saved: LmsRecord = {};
  for (const time of ['0000:59:30.50', '00:00:29.50']) {
    const lms = opened({ saved });
    lms.LMSSetValue('cmi.core.session_time', time);
    lms.LMSCommit('');
    lms.LMSFinish('');
    saved = lms.record();
  }
  expect(saved['cmi.core.total_time']).toBe('0001:00:00.00');
});

test('a session that never ends adds no time and keeps the rest', () => {
  const first = opened();
  first.LMSSetValue('cmi.core.session_time', '0000:10:00.00');
  first.LMSSetValue('cmi.core.lesson_location', 'e1');
  first.LMSCommit('');
  const second = opened({ saved: first.record() });
  expect(second.LMSGetValue('cmi.core.total_time')).toBe('0000:00:00.00');
  expect(second.LMSGetValue('cmi.core.lesson_location')).toBe('e1');
  expect(second.LMSGetValue('cmi.core.entry')).toBe('');
});

test.each([
  ['normal', 'completed'],
  ['browse', 'browsed'],
  ['review', undefined],
])('a status that nobody set, in mode %s, ends as %s', (mode, status) => {
  const lms = opened({ preset: { 'cmi.core.lesson_mode': mode } });
  lms.LMSFinish('');
  expect(lms.record()['cmi.core.lesson_status']).toBe(status);
});

test('in review the record has what is written, and nothing else', () => {
  const preset = { 'cmi.core.lesson_mode': 'review' };
  const saved = { 'cmi.core.lesson_status': 'passed', 'cmi.core.exit': 'suspend' };
  const quiet = opened({ preset, saved });
  quiet.LMSCommit('');
  expect(quiet.record()).toEqual({ 'cmi.core.lesson_status': 'passed' });
  const loud = opened({ preset, saved });
  loud.LMSSetValue('cmi.core.lesson_status', 'incomplete');
  loud.LMSCommit('');
  expect(loud.record()).toEqual({ 'cmi.core.lesson_status': 'incomplete' });
});

test('the log tells calls, answers and errors in order', () => {
  const lms = opened();
  lms.LMSSetValue('cmi.core.score.raw', '101');
  lms.LMSGetValue('cmi.core.score.raw');
  lms.LMSGetLastError();
  expect(lms.calls).toEqual([
    { method: 'LMSInitialize', returned: 'true', error: '0' },
    { method: 'LMSSetValue', element: 'cmi.core.score.raw', value: '101', returned: 'false', error: '405' },
    { method: 'LMSGetValue', element: 'cmi.core.score.raw', returned: '', error: '0' },
  ]);
});

test('every error has a text', () => {
  const lms = opened();
  lms.LMSSetValue('cmi.core.entry', 'resume');
  expect(lms.LMSGetErrorString(lms.LMSGetLastError())).toBe('Element is read only');
});
