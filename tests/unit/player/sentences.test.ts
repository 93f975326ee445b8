import { describe, expect, test } from 'vitest';
import { type Progress, type Rules, START } from '../../../src/course/progress/progress.ts';
import { SENTENCES } from '../../../src/i18n/sentences.ts';
import type { Choice } from '../../../src/i18n/sentences.ts';
import { type SessionReport, reportWithoutSession } from '../../../src/lms/session/session-report.ts';
import { matches } from '../../../src/player/matches.ts';
import type { Restart } from '../../../src/player/tracker.ts';
import { viewStateOf } from '../../../src/player/view-state.ts';
import { rulesFor } from '../course/rules.ts';

const OPEN: SessionReport = {
  state: 'tracked',
  lms: 'present',
  endedByLms: false,
  mode: 'normal',
  safe: false,
  waiting: false,
  savedAt: 36_000_000,
  failures: 0,
  failure: null,
  error: '',
  size: 40,
};

const RULES = rulesFor(['lift', 'letter'], { rated: ['lift'] });
const GRADED: Rules = { ...RULES, pass: { score: 80, attempts: 2 } };

const answer = { response: 'a', points: 2 };
const HALF: Progress = { ...START, answers: { lift: answer } };
const ALL: Progress = { ...START, answers: { lift: answer, letter: answer } };
const DONE: Progress = { ...ALL, outcome: 'completed' };

interface Situation {
  readonly rules?: Rules;
  readonly progress?: Progress;
  readonly report?: Partial<SessionReport>;
  readonly restart?: Restart;
}

function sentence(place: keyof typeof SENTENCES, situation: Situation): string | null {
  const { rules = RULES, progress = START, report = {}, restart = null } = situation;
  const viewState = viewStateOf(rules, progress, restart, { ...OPEN, ...report });
  const choice: Choice = SENTENCES[place];
  return choice.find(([condition]) => matches(viewState, condition.join(' ')))?.[1] ?? null;
}

describe('the sentence about closing the page', () => {
  test.each<[string, Partial<SessionReport>, string, string]>([
    ['everything is confirmed', { safe: true }, 'endSafe', 'exitHintOpen'],
    ['nothing waits, but nothing is confirmed', {}, 'endUnconfirmed', 'exitHintOpen'],
    ['something waits', { waiting: 'progress' }, 'endWaiting', 'endWaiting'],
    ['the network is gone', { state: 'lost' }, 'endWaiting', 'endWaiting'],
    ['an attempt has failed', { state: 'lost', waiting: 'outcome' }, 'endWaiting', 'endWaiting'],
    ['the LMS has ended the session', { state: 'ended', endedByLms: true }, 'endSafe', 'exitHintOpen'],
    [
      'it has never confirmed anything',
      { state: 'ended', endedByLms: true, savedAt: null },
      'endEndedByLms',
      'endEndedByLms',
    ],
    [
      'it did so with the outcome waiting',
      { state: 'ended', endedByLms: true, waiting: 'outcome' },
      'endEndedByLms',
      'endEndedByLms',
    ],
    [
      'it did so with resume data waiting',
      { state: 'ended', endedByLms: true, waiting: 'progress' },
      'endSafe',
      'endEndedByLms',
    ],
    ['the course is read again', { mode: 'review' }, 'exitHint', 'exitHintOpen'],
    ['the course is only browsed', { mode: 'browse' }, 'exitHint', 'exitHintOpen'],
    ['it is browsed without a network', { mode: 'browse', state: 'lost' }, 'exitHint', 'exitHintOpen'],
    ['it was read and the LMS ended it', { mode: 'review', endedByLms: true }, 'exitHint', 'exitHintOpen'],
  ])('where %s', (_, report, over, open) => {
    expect(sentence('leave', { report, progress: DONE })).toBe(over);
    expect(sentence('leave', { report, progress: HALF })).toBe(open);
  });

  test.each([
    ['without an LMS', reportWithoutSession('untracked', 'none')],
    ['where the LMS refused the session', reportWithoutSession('ended', 'refused')],
  ])('%s says nothing of saving', (_, report) => {
    expect(sentence('leave', { report, progress: DONE })).toBeNull();
    expect(sentence('result', { report, progress: DONE })).toBe('resultAnswered');
    expect(sentence('record', { report, progress: DONE })).toBe('resultUntracked');
  });
});

describe('the result', () => {
  const passed: Progress = { ...ALL, outcome: 'passed', best: 90 };
  const failed: Progress = { ...ALL, outcome: 'failed', best: 50 };
  test.each<[string, Situation, string | null]>([
    ['of a run that goes on', { progress: HALF }, null],
    ['that the LMS has confirmed', { progress: DONE, report: { safe: true } }, 'resultCompleted'],
    ['that it has not confirmed', { progress: DONE }, 'resultAnswered'],
    ['that is read again', { progress: DONE, report: { mode: 'review' } }, 'resultCompleted'],
    ['of a preview', { progress: DONE, report: { mode: 'browse' } }, 'resultAnswered'],
    ['of a course with a new question', { progress: { ...HALF, outcome: 'completed' } }, 'welcomeDone'],
    ['of a confirmed pass', { rules: GRADED, progress: passed, report: { safe: true } }, 'resultPassed'],
    ['of a pass that is not confirmed', { rules: GRADED, progress: passed }, 'resultReached'],
    ['of a pass, in review', { rules: GRADED, progress: passed, report: { mode: 'review' } }, 'resultPassed'],
    ['of a pass below the present mark', { rules: GRADED, progress: { ...passed, best: 70 } }, 'welcomeDone'],
    ['of a fail', { rules: GRADED, progress: failed }, 'resultFailedFinal'],
    [
      'of a fail above the present mark',
      { rules: GRADED, progress: { ...failed, best: 85 } },
      'welcomeFailed',
    ],
    ['of a run that may be repeated', { rules: GRADED, progress: ALL }, null],
  ])('%s', (_, situation, name) => {
    expect(sentence('result', situation)).toBe(name);
  });
});

describe('the start page', () => {
  const failed: Progress = { ...ALL, outcome: 'failed', best: 50 };
  test.each<[string, Situation, string | null, string | null]>([
    ['a new learner', {}, null, 'startBegin'],
    ['a returning learner', { progress: HALF }, 'welcomeBack', 'startResume'],
    ['a learner with unusable resume data', { restart: 'unusable' }, 'restarted', 'startBegin'],
    ['a learner who has completed it', { progress: DONE }, 'welcomeDone', 'startRead'],
    ['a learner who has failed', { rules: GRADED, progress: failed }, 'welcomeFailed', null],
    [
      'a fail that is reviewed',
      { rules: GRADED, progress: failed, report: { mode: 'review' } },
      'welcomeFailed',
      'startRead',
    ],
    ['a learner with another run left', { rules: GRADED, progress: ALL }, 'resultFailed', 'startAgain'],
    [
      'a learner who has only to confirm',
      { rules: { ...RULES, attestation: 'attest_1_0_0' }, progress: ALL },
      'welcomeAttest',
      'startResume',
    ],
    ['a second run', { rules: GRADED, progress: { ...START, run: 2 } }, null, 'startResume'],
  ])('greets %s', (_, situation, welcome, start) => {
    expect(sentence('welcome', situation)).toBe(welcome);
    expect(sentence('start', situation)).toBe(start);
  });
});

describe('the status', () => {
  test.each<[string, Situation, string]>([
    ['before there is a session', { report: reportWithoutSession('connecting', 'none') }, 'statusConnecting'],
    ['without an LMS', { report: reportWithoutSession('untracked', 'none') }, 'statusUntracked'],
    ['where the LMS refuses', { report: reportWithoutSession('ended', 'refused') }, 'statusRefused'],
    ['where the LMS has ended it', { report: { state: 'ended', endedByLms: true } }, 'statusEndedByLms'],
    ['in review', { report: { mode: 'review' } }, 'statusReview'],
    ['in a preview', { report: { mode: 'browse' } }, 'statusBrowse'],
    ['with nothing to save', { report: { safe: true } }, 'statusTracked'],
    ['with everything saved', { report: { safe: true }, progress: HALF }, 'statusSaved'],
    ['with something to save', { progress: HALF }, 'statusTracked'],
    ['without a network', { report: { state: 'lost' } }, 'statusOffline'],
    ['after a failure', { report: { state: 'lost', waiting: 'outcome', failures: 1 } }, 'statusLost'],
    ['after many failures', { report: { state: 'lost', waiting: 'outcome', failures: 5 } }, 'statusLostLong'],
    ['at a safe end', { report: { state: 'ended', safe: true } }, 'statusEnded'],
    ['at an end that is not safe', { report: { state: 'ended' } }, 'statusEndedUnsaved'],
  ])('%s', (_, situation, name) => {
    expect(sentence('status', situation)).toBe(name);
  });
});
