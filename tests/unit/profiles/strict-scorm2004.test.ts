import { expect, test } from 'vitest';

import type { LmsOptions, LmsRecord } from '../../../src/profiles/lms-record.ts';
import { type Scorm2004Lms, strictScorm2004 } from '../../../src/profiles/strict-scorm2004.ts';

function opened(options: LmsOptions = {}): Scorm2004Lms {
  const lms = strictScorm2004(options);
  lms.Initialize('');
  return lms;
}

test('what is set becomes durable with a commit', () => {
  const lms = opened();
  lms.SetValue('cmi.exit', 'suspend');
  expect(lms.record()).toEqual({});
  lms.Commit('');
  expect(lms.record()).toEqual({ 'cmi.exit': 'suspend' });
});

test('a refused commit says so, keeps nothing and can be repeated', () => {
  let refuse = true;
  const lms = opened({ commit: () => !refuse });
  lms.SetValue('cmi.suspend_data', 'x');
  expect([lms.Commit(''), lms.GetLastError()]).toEqual(['false', '391']);
  expect([lms.Terminate(''), lms.GetLastError()]).toEqual(['false', '111']);
  expect(lms.record()).toEqual({});
  refuse = false;
  expect(lms.Terminate('')).toBe('true');
  expect(lms.record()).toMatchObject({ 'cmi.suspend_data': 'x' });
});

test('time adds up over suspended sessions', () => {
  let saved: LmsRecord = {};
  for (const time of ['PT59M30.5S', 'PT29.5S', 'PT0S']) {
    const lms = opened({ saved });
    lms.SetValue('cmi.exit', 'suspend');
    lms.SetValue('cmi.session_time', time);
    lms.Terminate('');
    saved = lms.record();
  }
  expect(saved['cmi.total_time']).toBe('PT1H');
});

test('suspend committed early saves a session that never ends', () => {
  const first = opened();
  first.SetValue('cmi.exit', 'suspend');
  first.SetValue('cmi.location', 'e1');
  first.Commit('');
  const second = opened({ saved: first.record() });
  expect(second.GetValue('cmi.entry')).toBe('resume');
  expect(second.GetValue('cmi.location')).toBe('e1');
  second.Commit('');
  const third = opened({ saved: second.record() });
  expect(third.GetValue('cmi.entry')).toBe('ab-initio');
});

test('a pass mark and a threshold outrank the statuses of the content', () => {
  const lms = opened({ preset: { 'cmi.scaled_passing_score': '0.8', 'cmi.completion_threshold': '1.0' } });
  lms.SetValue('cmi.success_status', 'passed');
  lms.SetValue('cmi.completion_status', 'completed');
  lms.SetValue('cmi.score.scaled', '0.5');
  lms.SetValue('cmi.progress_measure', '0.95');
  lms.Terminate('');
  expect(lms.record()).toMatchObject({
    'cmi.success_status': 'failed',
    'cmi.completion_status': 'incomplete',
  });
});

test('in review the record has what is written, and nothing else', () => {
  const preset = { 'cmi.mode': 'review' };
  const saved = { 'cmi.completion_status': 'completed', 'cmi.exit': 'suspend' };
  const quiet = opened({ preset, saved });
  quiet.Commit('');
  expect(quiet.record()).toEqual({ 'cmi.completion_status': 'completed' });
  const loud = opened({ preset, saved });
  loud.SetValue('cmi.completion_status', 'incomplete');
  loud.Commit('');
  expect(loud.record()).toEqual({ 'cmi.completion_status': 'incomplete' });
});

test('launch data reach the content', () => {
  const lms = opened({ preset: { 'cmi.launch_data': 'country=de' } });
  expect(lms.GetValue('cmi.launch_data')).toBe('country=de');
  expect(lms.GetValue('cmi.comments_from_lms._count')).toBe('0');
});
