import { describe, expect, test } from 'vitest';
import { LEVELS } from '../../../src/course/levels.ts';
import type { LmsRecord } from '../../../src/profiles/lms-record.ts';
import { ATTESTATION, courseOf, type CourseRules, graded, SENTENCE } from './course.ts';
import { scorm12In, STANDARDS } from './dialects.ts';
import { type Learner, learner } from './learner.ts';

const COMMON = { id: ATTESTATION, type: 'true-false', weighting: '0', result: 'neutral' };
const FALLBACK = { ...COMMON, time: '09:05:07', student_response: 't' };

/** The attestation's interaction as an LMS holds it. */
const HELD = {
  scorm12: FALLBACK,
  scorm2004: {
    ...COMMON,
    timestamp: '2025-03-04T09:05:07',
    learner_response: 'true',
    description: `{lang=de}${SENTENCE}`,
  },
} as const;

/** The interaction at an index, by the last part of each element's name. */
const interactionAt = (record: LmsRecord, index: number): LmsRecord => {
  const at = `cmi.interactions.${index}.`;
  const parts = Object.entries(record).filter(([element]) => element.startsWith(at));
  return Object.fromEntries(parts.map(([element, value]) => [element.slice(at.length), value]));
};

const asking = (rules: CourseRules = {}) => courseOf({ attestation: ATTESTATION, ...rules });

const answerAll = (someone: Learner, letter: string): Learner => {
  someone.answer('anfrage', letter);
  someone.answer('foto', letter);
  return someone;
};

describe.each(STANDARDS)('$name', (standard) => {
  const open = (rules: CourseRules = {}, saved: LmsRecord = {}): Learner =>
    learner(standard, asking(rules), { saved });
  const status = (someone: Learner): string => standard.statuses(someone.record());
  const COMPLETED = { scorm12: 'completed', scorm2004: 'completed passed' }[standard.name];
  const PASSED = { scorm12: 'passed 100', scorm2004: 'completed passed 100' }[standard.name];
  const FAILED = { scorm12: 'failed 0', scorm2004: 'completed failed 0' }[standard.name];

  test('the attestation is an interaction after the answers', () => {
    const someone = answerAll(open(), 'a');
    someone.attest();
    expect(interactionAt(someone.record(), 2)).toEqual(HELD[standard.name]);
    expect(interactionAt(someone.record(), 3)).toEqual({});
    expect(someone.host.report().safe).toBe(true);
  });

  test.each(LEVELS)('at level %s it is recorded, and the course is completed with it', (level) => {
    const someone = answerAll(open({ level }), 'a');
    expect(status(someone)).toBe('incomplete');
    someone.attest();
    const index = level === 'answers' ? 2 : 0;
    expect(interactionAt(someone.record(), index)).toEqual(HELD[standard.name]);
    expect(interactionAt(someone.record(), index + 1)).toEqual({});
    expect(status(someone)).toBe(COMPLETED);
  });

  test('attestation, resume data and completion are committed together, in this order', () => {
    const records: LmsRecord[] = [];
    const someone = learner(standard, asking(), { commit: (record) => records.push(record) > 0 });
    answerAll(someone, 'a');
    const before = records.length;
    someone.written();
    someone.attest();
    expect(records).toHaveLength(before + 1);
    expect(standard.statuses(records.at(-1)!)).toBe(COMPLETED);
    const written = someone.written().map((line) => line.replace(/ = .*$/, ''));
    const lastOf = (part: RegExp) => written.findLastIndex((element) => part.test(element));
    expect(lastOf(/interactions/)).toBeLessThan(lastOf(/suspend_data/));
    expect(lastOf(/suspend_data/)).toBeLessThan(lastOf(/status/));
    expect(lastOf(/status/)).toBe(written.length - 1);
  });

  test('a learner who exits before confirming can do so in the next session, at the next index', () => {
    const first = answerAll(open(), 'a');
    first.exit(5);
    const someone = open({}, first.record());
    expect(status(someone)).toBe('incomplete');
    expect(someone.progress()).toMatchObject({ outcome: 'open', attested: false });
    someone.attest();
    expect(interactionAt(someone.record(), 2)).toEqual(HELD[standard.name]);
    expect(status(someone)).toBe(COMPLETED);
  });

  test('the attestation is stored in resume data, and sent once', () => {
    const first = answerAll(open({ level: 'completion' }), 'a');
    first.attest();
    first.exit(5);
    const someone = open({ level: 'completion' }, first.record());
    expect(someone.progress()).toMatchObject({ outcome: 'completed', attested: true });
    someone.move('01');
    someone.exit(5);
    expect(interactionAt(someone.record(), 0)).toEqual(HELD[standard.name]);
    expect(interactionAt(someone.record(), 1)).toEqual({});
  });

  test.each([
    ['a', PASSED],
    ['c', FAILED],
  ])(
    'a graded course answered with %s has status and score only after the attestation',
    (letter, outcome) => {
      const someone = answerAll(open(graded(1)), letter);
      expect(status(someone)).toBe('incomplete');
      someone.attest();
      expect(status(someone)).toBe(outcome);
    },
  );

  test('a graded course asks for it in its first run only', () => {
    const someone = answerAll(open(graded(2)), 'c');
    someone.attest();
    expect(status(someone)).toBe('incomplete');
    someone.rerun();
    someone.written();
    answerAll(someone, 'a');
    expect(status(someone)).toBe(PASSED);
    expect(someone.written().join()).not.toContain('interactions');
    expect(interactionAt(someone.record(), 2)).toEqual(HELD[standard.name]);
  });
});

test('the progress measure of SCORM 2004 counts the attestation, and is 1 only with the completion', () => {
  const standard = STANDARDS.find(({ name }) => name === 'scorm2004')!;
  const someone = learner(standard, courseOf({ attestation: ATTESTATION }));
  answerAll(someone, 'a');
  someone.attest();
  const measures = someone.written().filter((line) => line.includes('progress_measure'));
  expect(measures.map((line) => line.split(' = ')[1])).toEqual(['0.3333', '0.6667', '1']);
});

test('an LMS that accepts readable responses holds the sentence', () => {
  const someone = learner(scorm12In('Moodle with SCORM 1.2'), courseOf({ attestation: ATTESTATION }));
  answerAll(someone, 'a');
  someone.attest();
  expect(interactionAt(someone.record(), 2)).toEqual({
    ...FALLBACK,
    student_response: `t: ${SENTENCE}`,
  });
});
