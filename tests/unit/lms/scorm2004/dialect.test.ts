import { expect, test } from 'vitest';
import { dialect } from '../../../../src/lms/scorm2004/dialect.ts';
import { strictScorm2004 } from '../../../../src/profiles/strict-scorm2004.ts';
import { type Expected, facts } from '../facts.ts';

const score = (scaled: string, raw: string, status: string) =>
  [
    ['cmi.score.scaled', scaled],
    ['cmi.score.raw', raw],
    ['cmi.score.min', '0'],
    ['cmi.score.max', '100'],
    ['cmi.success_status', status],
  ] as const;

const EXPECTED: Expected = {
  begun: [['cmi.completion_status', 'incomplete']],
  begunGraded: [['cmi.completion_status', 'incomplete']],
  completed: [
    ['cmi.completion_status', 'completed'],
    ['cmi.success_status', 'passed'],
  ],
  completedGraded: [['cmi.completion_status', 'completed']],
  passed: score('0.6666', '66.66', 'passed'),
  passedAsCompleted: score('0.6666', '66.66', 'passed'),
  failed: score('0', '0', 'failed'),
  failedAsCompleted: score('1', '100', 'failed'),
  progress: [['cmi.progress_measure', '0.3333']],
  allProgress: [['cmi.progress_measure', '1']],
  answer: [
    ['cmi.interactions.3.id', 'partyfotos'],
    ['cmi.interactions.3.type', 'choice'],
    ['cmi.interactions.3.timestamp', '2025-03-04T09:05:07'],
    ['cmi.interactions.3.correct_responses.0.pattern', 'a'],
    ['cmi.interactions.3.weighting', '1'],
    ['cmi.interactions.3.learner_response', 'b'],
    ['cmi.interactions.3.result', 'incorrect'],
    ['cmi.interactions.3.description', 'Was tun Sie? – Ich lade sie hoch.'],
  ],
  severalAnswers: [
    ['cmi.interactions.0.id', 'partyfotos'],
    ['cmi.interactions.0.type', 'choice'],
    ['cmi.interactions.0.timestamp', '2025-03-04T09:05:07'],
    ['cmi.interactions.0.correct_responses.0.pattern', 'a[,]b'],
    ['cmi.interactions.0.weighting', '0'],
    ['cmi.interactions.0.learner_response', 'a[,]c'],
    ['cmi.interactions.0.result', 'neutral'],
    ['cmi.interactions.0.description', 'Was tun Sie? – Ich frage alle vorher.; Ich lösche sie.'],
  ],
  latency: [['cmi.interactions.3.latency', 'PT0H1M15S']],
  attestation: [
    ['cmi.interactions.0.id', 'attest_1_0_0'],
    ['cmi.interactions.0.type', 'true-false'],
    ['cmi.interactions.0.timestamp', '2025-03-04T09:05:07'],
    ['cmi.interactions.0.weighting', '0'],
    ['cmi.interactions.0.learner_response', 'true'],
    ['cmi.interactions.0.result', 'neutral'],
    ['cmi.interactions.0.description', 'Ich kenne die Regeln.'],
  ],
  sessionTime: [['cmi.session_time', 'PT1H2M5S']],
  place: [['cmi.location', '0z']],
  exit: [['cmi.exit', 'suspend']],
  resume: [['cmi.suspend_data', '2.0abc.1..1...cpw7']],
  comment: [
    ['cmi.comments_from_learner.0.comment', 'Danke! / Das hilft.'],
    ['cmi.comments_from_learner.0.location', 'partyfotos'],
    ['cmi.comments_from_learner.0.timestamp', '2025-03-04T09:05:07'],
  ],
};

const names = Object.keys(EXPECTED) as (keyof Expected)[];

test.each(names)('the fact "%s" becomes exactly these elements', (name) => {
  expect(dialect.assignments(facts[name])).toEqual(EXPECTED[name]);
});

test.each(names.filter((name) => name !== 'latency' && name !== 'answer'))(
  'a strict LMS accepts the fact "%s" in this order',
  (name) => {
    const lms = strictScorm2004();
    lms.Initialize('');
    for (const [element, value] of dialect.assignments(facts[name])) {
      expect([element, lms.SetValue(element, value), lms.GetLastError()]).toEqual([element, 'true', '0']);
    }
  },
);

/** Launch data from an LMS that has these elements and answers '' for all others. */
const launch = (known: Readonly<Record<string, string>>) => dialect.launch((element) => known[element] ?? '');

test('an LMS without any values launches a first session', () => {
  expect(launch({})).toEqual({
    mode: 'normal',
    learner: '',
    outcome: 'open',
    resumeData: '',
    interactionCount: null,
    commentCount: null,
    passMark: null,
    isUnbegun: false,
    unfinished: '',
    browsed: [],
  });
});

test('launch data are read from the elements of SCORM 2004', () => {
  expect(
    launch({
      'cmi.mode': 'browse',
      'cmi.completion_status': 'completed',
      'cmi.success_status': 'failed',
      'cmi.suspend_data': 'x',
      'cmi.interactions._count': '7',
      'cmi.comments_from_learner._count': '2',
      'cmi.scaled_passing_score': '0.825',
    }),
  ).toEqual({
    mode: 'browse',
    learner: '',
    outcome: 'failed',
    resumeData: 'x',
    interactionCount: 7,
    commentCount: 2,
    passMark: 82.5,
    isUnbegun: false,
    unfinished: '',
    browsed: [],
  });
});

test.each([
  ['completed', 'passed', 'passed'],
  ['completed', 'failed', 'failed'],
  ['completed', 'unknown', 'completed'],
  ['completed', '', 'completed'],
  ['incomplete', 'passed', 'open'],
  ['incomplete', 'unknown', 'open'],
  ['not attempted', 'unknown', 'open'],
  ['unknown', 'unknown', 'open'],
  ['', '', 'open'],
])('the statuses "%s" and "%s" are the outcome %s', (completion, success, outcome) => {
  const known = { 'cmi.completion_status': completion, 'cmi.success_status': success };
  expect(launch(known).outcome).toBe(outcome);
});
