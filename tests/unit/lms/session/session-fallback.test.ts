import { describe, expect, test } from 'vitest';
import { decodeResume, encodeResume } from '../../../../src/lms/resume.ts';
import type { Assignment } from '../../../../src/lms/dialect.ts';
import { dialect } from '../../../../src/lms/scorm12/dialect.ts';
import { type Session } from '../../../../src/lms/session/session.ts';
import type { LmsRecord } from '../../../../src/profiles/lms-record.ts';
import { strictScorm12 } from '../../../../src/profiles/strict-scorm12.ts';
import { interaction } from '../facts.ts';
import { likeMoodle } from '../like-moodle.ts';
import { answers, course, progress } from '../resume-course.ts';
import { connected } from './connected.ts';
import { testHost } from './host.ts';
import { opened } from './opened.ts';

const RESPONSE = 'student_response';
const PATTERN = 'correct_responses.0.pattern';

/** The resume data of the first answer, as a tracker writes them. */
function resume(counter: number): Assignment[] {
  const state = progress({ answers: { partyfotos: answers.partyfotos } });
  const encode = (needsFallback: boolean) =>
    encodeResume({ progress: state, counter, needsFallback }, course, 'answers');
  return [...dialect.assignments({ fact: 'resume', data: encode(false), fallback: encode(true) })];
}

/** An answer and the resume data that go with it. */
const answer = (index: number): Assignment[] => [
  ...dialect.assignments({ fact: 'answer', index, interaction }),
  ...resume(index + 1),
];

const hasFallbackFlag = (record: LmsRecord): boolean | string => {
  const read = decodeResume(record['cmi.suspend_data'] ?? '', course);
  return typeof read === 'string' ? read : read.needsFallback;
};

const responses = (record: LmsRecord, index: number): unknown[] => [
  record[`cmi.interactions.${index}.${RESPONSE}`],
  record[`cmi.interactions.${index}.${PATTERN}`],
];

describe('a strict LMS', () => {
  test('holds fallbacks, and their flag in resume data, with the first commit', () => {
    const commits: LmsRecord[] = [];
    const { session, status } = connected({ commit: (record) => commits.push(record) > 0 });
    session.save(answer(0));
    expect(commits).toHaveLength(1);
    expect(responses(commits[0]!, 0)).toEqual(['b', 'a']);
    expect(hasFallbackFlag(commits[0]!)).toBe(true);
    expect(status()).toBe('tracked safe');
  });

  test('gets no readable response again in the same session', () => {
    const { lms, host, session, calls } = connected();
    session.save(answer(0));
    host.pass(1000);
    calls();
    session.save(answer(1));
    expect(calls().filter((call) => call.includes(': '))).toEqual([]);
    expect(responses(lms.record(), 1)).toEqual(['b', 'a']);
    expect(hasFallbackFlag(lms.record())).toBe(true);
  });

  test('gets no readable response where the session begins with fallbacks', () => {
    const { lms, session, calls } = connected();
    session.useFallbacks();
    session.save(answer(0));
    expect(calls().filter((call) => call.includes(': '))).toEqual([]);
    expect(responses(lms.record(), 0)).toEqual(['b', 'a']);
    expect(hasFallbackFlag(lms.record())).toBe(true);
  });

  test.each<[string, (session: Session) => unknown]>([
    ['the learner exits', (session) => session.exit(answer(0))],
    ['the page is unloaded', (session) => session.leave(answer(0))],
    ['the page is hidden', (session) => session.saveNow(answer(0))],
  ])('holds fallbacks and the flag where %s with the first answer', (_, act) => {
    const { lms, session } = connected();
    act(session);
    expect(responses(lms.record(), 0)).toEqual(['b', 'a']);
    expect(hasFallbackFlag(lms.record())).toBe(true);
  });

  test('holds fallbacks after a failed commit', () => {
    let refuse = true;
    const { lms, host, session, status } = connected({ commit: () => !refuse });
    session.save(answer(0));
    refuse = false;
    host.pass(60_000);
    expect(status()).toBe('tracked safe');
    expect(responses(lms.record(), 0)).toEqual(['b', 'a']);
    expect(hasFallbackFlag(lms.record())).toBe(true);
  });
});

describe('an LMS that accepts readable patterns only', () => {
  test('holds the fallbacks of pattern and response', () => {
    const { lms, session, calls } = connected({}, (strict) => ({
      LMSSetValue(element = '', value = '') {
        const letters = element.endsWith(PATTERN) ? value.replace(/:.*/, '') : value;
        return strict.LMSSetValue(element, letters);
      },
    }));
    session.save(answer(0));
    expect(calls().filter((call) => call.includes('pattern'))).toEqual([
      `interactions.0.${PATTERN}=a: Ich frage alle vorher.`,
      `interactions.0.${PATTERN}=a`,
    ]);
    expect(responses(lms.record(), 0)).toEqual(['b', 'a']);
    expect(hasFallbackFlag(lms.record())).toBe(true);
  });
});

/** A session with an LMS that accepts readable responses. */
function moodle() {
  const lms = likeMoodle();
  const host = testHost();
  return { lms, host, session: opened(lms, dialect, host) };
}

describe('an LMS like Moodle', () => {
  test('holds readable responses, and resume data without the flag', () => {
    const { lms, host, session } = moodle();
    session.save(answer(0));
    host.pass(1000);
    session.save(answer(1));
    for (const index of [0, 1]) {
      expect(responses(lms.record(), index)).toEqual(['b: Ich lade sie hoch.', 'a: Ich frage alle vorher.']);
    }
    expect(hasFallbackFlag(lms.record())).toBe(false);
    expect(host.report()).toMatchObject({ safe: true });
  });

  test('holds fallbacks where the session begins with them', () => {
    const { lms, session } = moodle();
    session.useFallbacks();
    session.save(answer(0));
    expect(responses(lms.record(), 0)).toEqual(['b', 'a']);
    expect(hasFallbackFlag(lms.record())).toBe(true);
  });
});

test('the strict LMS refuses readable responses: these tests depend on it', () => {
  const lms = strictScorm12();
  lms.LMSInitialize('');
  lms.LMSSetValue('cmi.interactions.0.id', 'partyfotos');
  lms.LMSSetValue('cmi.interactions.0.type', 'choice');
  expect(lms.LMSSetValue(`cmi.interactions.0.${RESPONSE}`, 'b: Ich lade sie hoch.')).toBe('false');
});
