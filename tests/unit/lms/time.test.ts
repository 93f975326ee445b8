import { expect, test } from 'vitest';
import { timeinterval, timeOfDay, timespan, timestamp } from '../../../src/lms/time.ts';

test.each([
  [0, '00:00:00', 'PT0H0M0S'],
  [-5, '00:00:00', 'PT0H0M0S'],
  [0.4, '00:00:00', 'PT0H0M0S'],
  [0.5, '00:00:01', 'PT0H0M1S'],
  [59.6, '00:01:00', 'PT0H1M0S'],
  [3599, '00:59:59', 'PT0H59M59S'],
  [3600, '01:00:00', 'PT1H0M0S'],
  [99 * 3600 + 61, '99:01:01', 'PT99H1M1S'],
  [100 * 3600, '100:00:00', 'PT100H0M0S'],
  [9999 * 3600, '9999:00:00', 'PT9999H0M0S'],
  [9999 * 3600 + 59, '9999:00:00', 'PT9999H0M0S'],
  [1e12, '9999:00:00', 'PT9999H0M0S'],
  [Number.POSITIVE_INFINITY, '9999:00:00', 'PT9999H0M0S'],
])('%f seconds are %s in SCORM 1.2 and %s in SCORM 2004', (seconds, span, interval) => {
  expect([timespan(seconds), timeinterval(seconds)]).toEqual([span, interval]);
});

test('the time of day is local, with leading zeros', () => {
  expect(timeOfDay(new Date(2025, 0, 2, 3, 4, 5, 999))).toBe('03:04:05');
  expect(timeOfDay(new Date(2025, 0, 2, 23, 59, 59))).toBe('23:59:59');
  expect(timeOfDay(new Date(2025, 0, 2))).toBe('00:00:00');
});

test('a timestamp is local, without fraction or zone', () => {
  expect(timestamp(new Date(2025, 0, 2, 3, 4, 5, 678))).toBe('2025-01-02T03:04:05');
  expect(timestamp(new Date(2025, 11, 31, 23, 59, 59))).toBe('2025-12-31T23:59:59');
});
