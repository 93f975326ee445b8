import { describe, expect, test } from 'vitest';
import type { Assignment } from '../../../../src/lms/dialect.ts';
import { dialect } from '../../../../src/lms/scorm12/dialect.ts';
import { strictScorm12 } from '../../../../src/profiles/strict-scorm12.ts';
import { type Expected, facts } from '../facts.ts';
import { likeMoodle } from '../like-moodle.ts';

const score = (raw: string, status: string) =>
  [
    ['cmi.core.score.raw', raw],
    ['cmi.core.score.min', '0'],
    ['cmi.core.score.max', '100'],
    ['cmi.core.lesson_status', status],
  ] as const;

const EXPECTED: Expected = {
  begun: [['cmi.core.lesson_status', 'incomplete']],
  begunGraded: [['cmi.core.lesson_status', 'incomplete']],
  completed: [['cmi.core.lesson_status', 'completed']],
  completedGraded: [],
  passed: score('66.66', 'passed'),
  passedAsCompleted: score('66.66', 'completed'),
  failed: score('0', 'failed'),
  failedAsCompleted: score('100', 'failed'),
  progress: [],
  allProgress: [],
  answer: [
    ['cmi.interactions.3.id', 'partyfotos'],
    ['cmi.interactions.3.type', 'choice'],
    ['cmi.interactions.3.time', '09:05:07'],
    ['cmi.interactions.3.correct_responses.0.pattern', 'a: Ich frage alle vorher.', { fallback: 'a' }],
    ['cmi.interactions.3.weighting', '1'],
    ['cmi.interactions.3.student_response', 'b: Ich lade sie hoch.', { fallback: 'b' }],
    ['cmi.interactions.3.result', 'wrong'],
  ],
  severalAnswers: [
    ['cmi.interactions.0.id', 'partyfotos'],
    ['cmi.interactions.0.type', 'choice'],
    ['cmi.interactions.0.time', '09:05:07'],
    [
      'cmi.interactions.0.correct_responses.0.pattern',
      'a: Ich frage alle vorher.; b: Ich lade sie hoch.',
      { fallback: 'a,b' },
    ],
    ['cmi.interactions.0.weighting', '0'],
    [
      'cmi.interactions.0.student_response',
      'a: Ich frage alle vorher.; c: Ich lösche sie.',
      { fallback: 'a,c' },
    ],
    ['cmi.interactions.0.result', 'neutral'],
  ],
  latency: [['cmi.interactions.3.latency', '00:01:15']],
  attestation: [
    ['cmi.interactions.0.id', 'attest_1_0_0'],
    ['cmi.interactions.0.type', 'true-false'],
    ['cmi.interactions.0.time', '09:05:07'],
    ['cmi.interactions.0.weighting', '0'],
    ['cmi.interactions.0.student_response', 't: Ich kenne die Regeln.', { fallback: 't' }],
    ['cmi.interactions.0.result', 'neutral'],
  ],
  sessionTime: [['cmi.core.session_time', '01:02:05']],
  place: [['cmi.core.lesson_location', '0z']],
  exit: [['cmi.core.exit', 'suspend']],
  resume: [['cmi.suspend_data', '2.0abc.1..1...cpw7', { fallback: '2.0abc.1..1..l.gty9' }]],
  comment: [['cmi.comments', '[partyfotos] Danke! / Das hilft.', { append: true }]],
};

const names = Object.keys(EXPECTED) as (keyof Expected)[];

test.each(names)('the fact "%s" becomes exactly these elements', (name) => {
  expect(dialect.assignments(facts[name])).toEqual(EXPECTED[name]);
});

const FORMS = [
  ['strict LMS', strictScorm12, ([, value, options]: Assignment) => options?.fallback ?? value],
  ['LMS like Moodle', likeMoodle, ([, value]: Assignment) => value],
] as const;

describe.each(FORMS)('a %s accepts in this order', (_, connect, formOf) => {
  test.each(names.filter((name) => name !== 'latency' && name !== 'answer'))('the fact "%s"', (name) => {
    const lms = connect();
    lms.LMSInitialize('');
    for (const assignment of dialect.assignments(facts[name])) {
      const [element] = assignment;
      const answer = lms.LMSSetValue(element, formOf(assignment));
      expect([element, answer, lms.LMSGetLastError()]).toEqual([element, 'true', '0']);
    }
  });
});

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

test('launch data are read from the elements of SCORM 1.2', () => {
  expect(
    launch({
      'cmi.core.lesson_mode': 'review',
      'cmi.core.lesson_status': 'passed',
      'cmi.suspend_data': 'x',
      'cmi.interactions._count': '7',
      'cmi.student_data.mastery_score': '82.5',
    }),
  ).toEqual({
    mode: 'review',
    learner: '',
    outcome: 'passed',
    resumeData: 'x',
    interactionCount: 7,
    commentCount: null,
    passMark: 82.5,
    isUnbegun: false,
    unfinished: '',
    browsed: [],
  });
});

test.each([
  ['passed', 'passed'],
  ['completed', 'completed'],
  ['failed', 'failed'],
  ['incomplete', 'open'],
  ['not attempted', 'open'],
  ['browsed', 'open'],
  [' Passed ', 'passed'],
  ['PASSED', 'passed'],
  ['', 'open'],
])('the status "%s" is the outcome %s', (status, outcome) => {
  expect(launch({ 'cmi.core.lesson_status': status }).outcome).toBe(outcome);
});
