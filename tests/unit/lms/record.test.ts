import { describe, expect, test } from 'vitest';
import { LEVELS } from '../../../src/course/levels.ts';
import type { FactName } from '../../../src/lms/fact.ts';
import { retentionOf, RECORD, recordOf } from '../../../src/lms/record.ts';
import { settings } from './record-settings.ts';

/** Whether the LMS may hold a fact at completion, result and answers, without any other setting. */
const PLAIN: Readonly<Partial<Record<FactName, readonly [boolean, boolean, boolean]>>> = {
  completion: [true, true, true],
  progress: [false, true, true],
  answer: [false, false, true],
  sessionTime: [false, true, true],
  place: [true, true, true],
  exit: [true, true, true],
  resume: [true, true, true],
};

/** The same for the facts that need a setting. */
const CONDITIONAL: Readonly<Partial<Record<FactName, readonly [boolean, boolean, boolean]>>> = {
  success: [false, true, true],
  latency: [false, false, true],
  attestation: [true, true, true],
  comment: [true, true, true],
};

const names = Object.keys(RECORD) as FactName[];
const BOTH = [false, true] as const;

const cases = LEVELS.flatMap((level) =>
  BOTH.flatMap((graded) =>
    BOTH.flatMap((timing) =>
      BOTH.flatMap((attestation) =>
        (['off', 'private', 'send'] as const).map((comments) => ({
          level,
          graded,
          timing,
          attestation,
          comments,
        })),
      ),
    ),
  ),
);

test('every fact is in one of the two tables', () => {
  expect(Object.keys({ ...PLAIN, ...CONDITIONAL }).toSorted()).toEqual(names.toSorted());
});

test.each(cases)(
  'at $level (graded: $graded, timing: $timing, attestation: $attestation, comments: $comments) the record permits exactly these facts',
  ({ level, ...wishes }) => {
    const asked: Readonly<Partial<Record<FactName, boolean>>> = {
      success: wishes.graded,
      latency: wishes.timing,
      attestation: wishes.attestation,
      comment: wishes.comments === 'send',
    };
    const column = LEVELS.indexOf(level);
    const expected = names.filter(
      (name) => PLAIN[name]?.[column] ?? (CONDITIONAL[name]![column]! && asked[name]!),
    );
    expect(recordOf(settings(level, wishes))).toEqual(expected);
  },
);

describe('resume data keep', () => {
  test.each([
    ['answers', true, 'answers', 'answers'],
    ['answers', false, 'answers', 'answers'],
    ['result', true, 'ratings', 'done'],
    ['result', false, 'done', 'done'],
    ['completion', true, 'done', 'done'],
    ['completion', false, 'done', 'done'],
  ] as const)(
    'at %s, graded: %j, %s while the outcome is open and %s afterwards',
    (level, graded, ...kept) => {
      const [open, final] = kept;
      expect(retentionOf(settings(level, { graded }))).toEqual({ open, final });
      expect(
        retentionOf(settings(level, { graded, timing: true, attestation: true, comments: 'send' })),
      ).toEqual({
        open,
        final,
      });
    },
  );
});
