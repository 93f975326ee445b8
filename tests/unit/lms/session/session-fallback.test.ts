import { describe, expect, test } from 'vitest';
import { decodeResume, encodeResume } from '../../../../src/lms/resume.ts';
import type { Assignment } from '../../../../src/lms/dialect.ts';
import { dialect } from '../../../../src/lms/scorm12/dialect.ts';
import { openSession, type Session } from '../../../../src/lms/session/session.ts';
import type { LmsRecord } from '../../../lms/lms-record.ts';
import { strictScorm12 } from '../../../lms/strict-scorm12.ts';
import { interaction } from '../facts.ts';
import { likeMoodle } from '../like-moodle.ts';
import { answers, course, progress } from '../resume-course.ts';
import { connected } from './connected.ts';
import { testHost } from './host.ts';

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

const isPlain = (held: LmsRecord): boolean | string => {
  const read = decodeResume(held['cmi.suspend_data'] ?? '', course);
  return typeof read === 'string' ? read : read.needsFallback;
};

const responses = (held: LmsRecord, index: number): unknown[] => [
  held[`cmi.interactions.${index}.${RESPONSE}`],
  held[`cmi.interactions.${index}.${PATTERN}`],
];

describe('a strict LMS', () => {
  test('holds letters, and resume data that say so, with the first commit', () => {
    const commits: LmsRecord[] = [];
    const { session, stands } = connected({ commit: (record) => commits.push(record) > 0 });
    session.save(answer(0));
    expect(commits).toHaveLength(1);
    expect(responses(commits[0]!, 0)).toEqual(['b', 'a']);
    expect(isPlain(commits[0]!)).toBe(true);
    expect(stands()).toBe('tracked safe');
  });

  test('is not offered words again in the same session', () => {
    const { lms, host, session, said } = connected();
    session.save(answer(0));
    host.pass(1000);
    said();
    session.save(answer(1));
    expect(said().filter((told) => told.includes(': '))).toEqual([]);
    expect(responses(lms.held(), 1)).toEqual(['b', 'a']);
    expect(isPlain(lms.held())).toBe(true);
  });

  test('is not offered words where it is known to take none', () => {
    const { lms, session, said } = connected();
    session.useFallbacks();
    session.save(answer(0));
    expect(said().filter((told) => told.includes(': '))).toEqual([]);
    expect(responses(lms.held(), 0)).toEqual(['b', 'a']);
    expect(isPlain(lms.held())).toBe(true);
  });

  test.each<[string, (session: Session) => unknown]>([
    ['the learner exits', (session) => session.exit(answer(0))],
    ['the page goes', (session) => session.leave(answer(0))],
    ['the page is hidden', (session) => session.saveNow(answer(0))],
  ])('holds letters and the flag where %s with the first answer', (_, act) => {
    const { lms, session } = connected();
    act(session);
    expect(responses(lms.held(), 0)).toEqual(['b', 'a']);
    expect(isPlain(lms.held())).toBe(true);
  });

  test('holds letters after a commit that got lost', () => {
    let refuse = true;
    const { lms, host, session, stands } = connected({ commit: () => !refuse });
    session.save(answer(0));
    refuse = false;
    host.pass(60_000);
    expect(stands()).toBe('tracked safe');
    expect(responses(lms.held(), 0)).toEqual(['b', 'a']);
    expect(isPlain(lms.held())).toBe(true);
  });
});

describe('an LMS that takes words in the pattern alone', () => {
  test('holds both in letters', () => {
    const { lms, session, said } = connected({}, (strict) => ({
      LMSSetValue(element = '', value = '') {
        const letters = element.endsWith(PATTERN) ? value.replace(/:.*/, '') : value;
        return strict.LMSSetValue(element, letters);
      },
    }));
    session.save(answer(0));
    expect(said().filter((told) => told.includes('pattern'))).toEqual([
      `interactions.0.${PATTERN}=a: Ich frage alle vorher.`,
      `interactions.0.${PATTERN}=a`,
    ]);
    expect(responses(lms.held(), 0)).toEqual(['b', 'a']);
    expect(isPlain(lms.held())).toBe(true);
  });
});

/** A session with an LMS that takes words. */
function moodle() {
  const lms = likeMoodle();
  const host = testHost();
  return { lms, host, session: openSession(lms, dialect, host)! };
}

describe('an LMS like Moodle', () => {
  test('holds words, and resume data that say nothing of letters', () => {
    const { lms, host, session } = moodle();
    session.save(answer(0));
    host.pass(1000);
    session.save(answer(1));
    for (const index of [0, 1]) {
      expect(responses(lms.held(), index)).toEqual(['b: Ich lade sie hoch.', 'a: Ich frage alle vorher.']);
    }
    expect(isPlain(lms.held())).toBe(false);
    expect(host.report()).toMatchObject({ safe: true });
  });

  test('holds letters where it is known that its record has letters', () => {
    const { lms, session } = moodle();
    session.useFallbacks();
    session.save(answer(0));
    expect(responses(lms.held(), 0)).toEqual(['b', 'a']);
    expect(isPlain(lms.held())).toBe(true);
  });
});

test('the strict LMS takes no words: these tests rest on that', () => {
  const lms = strictScorm12();
  lms.LMSInitialize('');
  lms.LMSSetValue('cmi.interactions.0.id', 'partyfotos');
  lms.LMSSetValue('cmi.interactions.0.type', 'choice');
  expect(lms.LMSSetValue(`cmi.interactions.0.${RESPONSE}`, 'b: Ich lade sie hoch.')).toBe('false');
});
