import { describe, expect, test } from 'vitest';
import { type Report, reportWithout } from '../../../src/lms/session/report.ts';
import { farewellFor, isWithoutRecord } from '../../../src/player/farewell.ts';

const OPEN: Report = {
  state: 'open',
  lms: 'present',
  cut: false,
  mode: 'normal',
  safe: false,
  waiting: false,
  savedAt: 36_000_000,
  failures: 0,
  error: '',
  size: 40,
};

const farewells = (report: Partial<Report>) =>
  [farewellFor({ ...OPEN, ...report }, true), farewellFor({ ...OPEN, ...report }, false)] as const;

describe('the closing page', () => {
  test.each<[string, Partial<Report>, string, string]>([
    ['everything is confirmed', { safe: true }, 'endSafe', 'exitHintOpen'],
    ['nothing waits, but nothing is confirmed', {}, 'endUnsaid', 'exitHintOpen'],
    ['something waits', { waiting: 'progress' }, 'endWaiting', 'endWaiting'],
    ['the network is gone', { state: 'failing' }, 'endWaiting', 'endWaiting'],
    [
      'an attempt has failed',
      { state: 'failing', waiting: 'outcome', failures: 1 },
      'endWaiting',
      'endWaiting',
    ],
    ['the LMS has ended the session', { state: 'finished', cut: true }, 'endSafe', 'exitHintOpen'],
    ['it has never confirmed anything', { state: 'finished', cut: true, savedAt: null }, 'endCut', 'endCut'],
    [
      'it did so with the outcome waiting',
      { state: 'finished', cut: true, waiting: 'outcome' },
      'endCut',
      'endCut',
    ],
    [
      'it did so with resume data waiting',
      { state: 'finished', cut: true, waiting: 'progress' },
      'endSafe',
      'endCut',
    ],
    ['the LMS has refused the session', reportWithout('finished', 'refused'), 'endCut', 'endCut'],
    ['the course is read again', { mode: 'review' }, 'exitHint', 'exitHintOpen'],
    ['the course is only browsed', { mode: 'browse' }, 'exitHint', 'exitHintOpen'],
    ['it is browsed without a network', { mode: 'browse', state: 'failing' }, 'exitHint', 'exitHintOpen'],
    ['it was read and the LMS ended it', { mode: 'review', cut: true }, 'exitHint', 'exitHintOpen'],
  ])('where %s, says so', (_, report, over, open) => {
    expect(farewells(report)).toEqual([over, open]);
  });
});

describe('a visit has left no record', () => {
  test.each<[string, Report, boolean]>([
    ['without an LMS', reportWithout('closed', 'none'), true],
    ['where the LMS refused the session', reportWithout('finished', 'refused'), true],
  ])('%s', (_, report, without) => {
    expect(isWithoutRecord(report)).toBe(without);
  });

  test.each<[string, Report]>([
    ['where the LMS ended the session later', { ...OPEN, cut: true }],
    ['where the LMS ended the session at its very first moment', { ...OPEN, cut: true, savedAt: 0 }],
    ['where it did so before anything was saved', { ...OPEN, cut: true, savedAt: null }],
    ['where nothing has been confirmed yet', { ...OPEN, savedAt: null }],
    ['where everything is saved', { ...OPEN, safe: true }],
  ])('but not %s', (_, report) => {
    expect(isWithoutRecord(report)).toBe(false);
  });
});
