import { describe, expect, test } from 'vitest';
import type { Call, LmsRecord, Observed } from '../../../src/profiles/lms-record.ts';
import { ATTESTATION, type CourseRules, courseOf, question } from './course.ts';
import { type Standard, STANDARDS } from './dialects.ts';
import { learner } from './learner.ts';

const LETTERS = ['a', 'b', 'c'];
const IDS = ['anfrage', 'foto', 'gruppe'] as const;
const QUESTIONS = IDS.map((id, index) => question(id, `0${index + 1}`));

/** All sequences of answers to three questions. */
const SEQUENCES = LETTERS.flatMap((one) =>
  LETTERS.flatMap((two) => LETTERS.map((three) => [one, two, three])),
);

/** What is known of a learner: every call of each session, and what the LMS holds in the end. */
interface Trace {
  readonly calls: readonly Call[];
  readonly record: LmsRecord;
}

/** Takes the course in two sessions, and looks at everything again in a third. */
function taken(standard: Standard, rules: CourseRules, letters: readonly string[]): Trace {
  const sessions: Observed[] = [];
  const observed: Standard = {
    ...standard,
    lms(options) {
      const lms = standard.lms(options);
      sessions.push(lms);
      return lms;
    },
  };
  const course = courseOf(rules, QUESTIONS);
  const visit = () => learner(observed, course, { saved: sessions.at(-1)?.record() ?? {} });
  /** Seconds before an answer, which depend on the answer. */
  const thought = (index: number): number => 10 * (1 + LETTERS.indexOf(letters[index]!));
  const answer = (someone: ReturnType<typeof visit>, index: number): void => {
    someone.move(QUESTIONS[index]!.key);
    someone.host.pass(thought(index) * 1000);
    someone.answer(IDS[index]!, letters[index]!, thought(index));
  };

  const first = visit();
  answer(first, 0);
  first.comment('anfrage', 'Danke!');
  answer(first, 1);
  first.hide(thought(0));
  first.leave(thought(0) + thought(1));

  const second = visit();
  answer(second, 2);
  second.move('end');
  if (rules.attestation) second.attest();
  second.exit(thought(2));

  const third = visit();
  for (const { key } of QUESTIONS) third.move(key);
  third.comment('foto', 'Noch etwas.');
  third.move('end');
  third.exit(30);

  return { calls: sessions.flatMap(({ calls }) => calls), record: sessions.at(-1)!.record() };
}

const tracesOf = (standard: Standard, rules: CourseRules): Trace[] =>
  SEQUENCES.map((letters) => taken(standard, rules, letters));

const COURSES: readonly (readonly [asked: string, rules: CourseRules])[] = [
  ['nothing more is asked for', {}],
  ['answers are timed', { timing: true }],
  ['a sentence is confirmed', { attestation: ATTESTATION }],
  ['comments are sent', { comments: 'send' }],
  ['all of this is asked for', { timing: true, attestation: ATTESTATION, comments: 'send' }],
];

describe.each(STANDARDS)('in $name', (standard) => {
  test.each(COURSES)(
    'all 27 sequences of answers leave the same trace at `completion` where %s',
    (_, rules) => {
      const [first, ...others] = tracesOf(standard, { ...rules, level: 'completion' });
      expect(others).toHaveLength(26);
      expect(standard.statuses(first!.record)).toMatch(/^completed/);
      for (const seen of others) {
        expect(seen.calls).toEqual(first!.calls);
        expect(Object.entries(seen.record)).toEqual(Object.entries(first!.record));
      }
    },
  );

  test('all of them leave the same resume data at `result`', () => {
    const states = tracesOf(standard, { level: 'result' }).map(({ record }) => record['cmi.suspend_data']);
    expect(states[0]).toContain('.011.');
    expect(new Set(states).size).toBe(1);
  });

  test('all of them leave different traces at `answers`', () => {
    const seen = tracesOf(standard, { level: 'answers' });
    expect(new Set(seen.map(({ record }) => record['cmi.suspend_data'])).size).toBe(27);
    const responses = seen.map(({ calls }) =>
      calls.filter(({ element = '', returned }) => element.endsWith('_response') && returned === 'true'),
    );
    expect(new Set(responses.map((made) => JSON.stringify(made))).size).toBe(27);
  });
});
