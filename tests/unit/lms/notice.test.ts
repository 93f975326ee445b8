import { describe, expect, test } from 'vitest';
import { LEVELS } from '../../../src/course/levels.ts';
import { noticeFor, type NoticeName, noticeOf } from '../../../src/lms/notice.ts';
import { recordOf, RECORD } from '../../../src/lms/record.ts';
import { textsFor } from '../../../src/i18n/languages.ts';
import { settings, type Wishes } from './record-settings.ts';

const EVERYTHING: Wishes = { graded: true, timing: true, attestation: true, comments: 'send' };

const ALL: readonly NoticeName[] = [
  'completion',
  'success',
  'progress',
  'answer',
  'latency',
  'attestation',
  'comment',
  'sessionTime',
  'place',
  'resumeAnswers',
  'resumeRuns',
];
const but = (...left: NoticeName[]): NoticeName[] => ALL.filter((name) => !left.includes(name));

const GRADE = ['success', 'resumeRuns'] as const;
const ASKED = [...GRADE, 'latency', 'attestation', 'comment'] as const;

describe('at level answers, the notice tells', () => {
  test.each<[string, Wishes, readonly NoticeName[]]>([
    ['everything, with all settings', EVERYTHING, ALL],
    ['nothing of grade, latencies, attestation or comments without these settings', {}, but(...ASKED)],
    ['of a grade', { graded: true }, but('latency', 'attestation', 'comment')],
    ['of latencies', { timing: true }, but(...GRADE, 'attestation', 'comment')],
    ['of an attestation', { attestation: true }, but(...GRADE, 'latency', 'comment')],
    ['of comments that are sent', { comments: 'send' }, but(...GRADE, 'latency', 'attestation')],
    ['nothing of private comments', { comments: 'private' }, but(...ASKED)],
  ])('%s', (_, wishes, lines) => {
    expect(noticeFor(settings('answers', wishes))).toEqual(lines);
  });
});

describe('at level result, the notice tells', () => {
  test.each<[string, Wishes, readonly NoticeName[]]>([
    ['which questions were answered', {}, ['completion', 'progress', 'sessionTime', 'place', 'resumeDone']],
    [
      'of ratings that are kept for a grade',
      { graded: true },
      ['completion', 'success', 'progress', 'sessionTime', 'place', 'resumeRatings', 'resumeRuns'],
    ],
    [
      'of everything but answers and their times',
      EVERYTHING,
      [
        'completion',
        'success',
        'progress',
        'attestation',
        'comment',
        'sessionTime',
        'place',
        'resumeRatings',
        'resumeRuns',
      ],
    ],
  ])('%s', (_, wishes, lines) => {
    expect(noticeFor(settings('result', wishes))).toEqual(lines);
  });
});

describe('at level completion, the notice tells', () => {
  test.each<[string, Wishes, readonly NoticeName[]]>([
    ['place and which questions were answered', { timing: true }, ['completion', 'place', 'resumeDone']],
    [
      'of attestation and comments as well',
      { ...EVERYTHING, graded: false },
      ['completion', 'attestation', 'comment', 'place', 'resumeDone'],
    ],
  ])('%s', (_, wishes, lines) => {
    expect(noticeFor(settings('completion', wishes))).toEqual(lines);
  });
});

test('only the fact exit has no line', () => {
  for (const level of LEVELS) {
    const given = settings(level, EVERYTHING);
    expect(recordOf(given).filter((fact) => noticeOf(fact, given).length === 0)).toEqual(['exit']);
  }
});

test.each([
  ['de', /Bewertung.*empfohlene Antwort/],
  ['de-x-du', /Bewertung.*empfohlene Antwort/],
  ['en', /rating.*recommended answer/],
])('of an answer, its rating and the recommended one are told as well (%s)', (language, words) => {
  expect(RECORD.answer.scorm12.join()).toMatch(/correct_responses.*result/);
  expect(textsFor(language).notice.facts.answer).toMatch(words);
});
