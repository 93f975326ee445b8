import { describe, expect, test } from 'vitest';
import {
  doubted,
  committed,
  isWaiting,
  lacks,
  type Ledger,
  lost,
  note,
} from '../../../../src/lms/session/outbox.ts';
import { owesAnotherForm } from '../../../../src/lms/session/flush.ts';
import { PLACE, RESUME, STATUS } from './connected.ts';
import { accepting, AT, confirmed, lines, noForm, refused } from './outboxes.ts';

const blank = (_: string, value: string): string => `${value} `;

describe('a value that is noted', () => {
  test('waits, behind what was noted before', () => {
    const ledger = note(note([], [RESUME]), [PLACE, STATUS]);
    expect(lines(ledger)).toEqual([
      'suspend_data=x waiting',
      'lesson_location=01 waiting',
      'lesson_status=completed waiting',
    ]);
    expect(isWaiting(ledger)).toBe(true);
  });

  test('takes the place of an older one of the same element, at the end', () => {
    const ledger = note(note([], [RESUME, PLACE]), [['cmi.suspend_data', 'y']]);
    expect(lines(ledger)).toEqual(['lesson_location=01 waiting', 'suspend_data=y waiting']);
  });

  test.each<[string, Ledger]>([
    ['waits', note([], [RESUME, PLACE])],
    ['has been offered', accepting(note([], [RESUME, PLACE]))],
    ['is confirmed', confirmed(RESUME, PLACE)],
  ])('changes nothing where it already %s', (_, ledger) => {
    expect(note(ledger, [RESUME])).toBe(ledger);
    expect(note(ledger, [])).toBe(ledger);
  });

  test('is told again where it was refused: the LMS may have changed its mind', () => {
    const ledger = note(refused(RESUME), [RESUME]);
    expect(lines(ledger)).toEqual(['suspend_data=x waiting']);
    expect(lacks(ledger, () => true)).toBe(false);
  });
});

describe('a commit', () => {
  test('that goes through confirms what was offered, and only that', () => {
    const ledger = note(accepting(note([], [RESUME])), [PLACE]);
    expect(lines(committed(ledger, AT))).toEqual(['suspend_data=x confirmed', 'lesson_location=01 waiting']);
  });

  test('that is lost makes what was offered wait again, and keeps what is held', () => {
    const ledger = accepting(note(confirmed(RESUME), [PLACE, ['cmi.core.exit', 'suspend']]));
    expect(lines(lost(note(ledger, [STATUS])))).toEqual([
      'suspend_data=x confirmed',
      'lesson_location=01 waiting',
      'exit=suspend waiting',
      'lesson_status=completed waiting',
    ]);
  });

  test('leaves what was refused as it is', () => {
    expect(lines(lost(refused(RESUME)))).toEqual(['suspend_data=x refused']);
    expect(lines(committed(refused(RESUME), AT))).toEqual(['suspend_data=x refused']);
  });
});

describe('doubt', () => {
  test.each([
    [AT - 1, 'waiting'],
    [AT, 'waiting'],
    [AT + 1, 'confirmed'],
  ])('from %i on makes a value of 50000 %s', (since, fate) => {
    expect(lines(doubted(confirmed(RESUME), since))).toEqual([`suspend_data=x ${fate}`]);
  });

  test('spares what was confirmed earlier', () => {
    const earlier = confirmed(RESUME);
    const ledger = committed(accepting(note(earlier, [PLACE])), AT + 40_000);
    expect(lines(doubted(ledger, AT + 10_000))).toEqual([
      'suspend_data=x confirmed',
      'lesson_location=01 waiting',
    ]);
  });

  test('does not revive what was refused, nor hurry what was only offered', () => {
    expect(lines(doubted(refused(RESUME), 0))).toEqual(['suspend_data=x refused']);
    expect(lines(doubted(accepting(note([], [RESUME])), 0))).toEqual(['suspend_data=x offered']);
  });
});

describe('another form is owed', () => {
  test('for what was taken and then lost or doubted', () => {
    expect(owesAnotherForm(lost(accepting(note([], [RESUME]))), blank)).toBe(true);
    expect(owesAnotherForm(doubted(confirmed(RESUME), 0), blank)).toBe(true);
  });

  test.each<[string, Ledger]>([
    ['is new', note([], [RESUME])],
    [
      'is another than the one that was lost',
      note(lost(accepting(note([], [RESUME]))), [['cmi.suspend_data', 'y']]),
    ],
    ['has just been offered', accepting(note([], [RESUME]))],
    ['is confirmed', confirmed(RESUME)],
    ['was refused', refused(RESUME)],
  ])('but not for a value that %s', (_, ledger) => {
    expect(owesAnotherForm(ledger, blank)).toBe(false);
  });

  test('but not where there is no other form', () => {
    expect(owesAnotherForm(lost(accepting(note([], [RESUME]))), noForm)).toBe(false);
  });

  test('by one of many', () => {
    const ledger = note(doubted(confirmed(RESUME), 0), [PLACE, STATUS]);
    expect(owesAnotherForm(ledger, blank)).toBe(true);
  });
});

describe('something is waiting', () => {
  test('as long as one value waits', () => {
    expect(isWaiting([])).toBe(false);
    expect(isWaiting(note(confirmed(RESUME), [PLACE]))).toBe(true);
    expect(isWaiting(confirmed(RESUME, PLACE))).toBe(false);
    expect(isWaiting(refused(RESUME))).toBe(false);
  });

  test('as long as one value is only offered', () => {
    expect(isWaiting(accepting(note(confirmed(RESUME), [PLACE])))).toBe(true);
  });
});

const isResume = (element: string): boolean => element === 'cmi.suspend_data';

describe('an LMS lacks', () => {
  test('what it has refused, if that is essential', () => {
    expect(lacks(refused(PLACE, RESUME), isResume)).toBe(true);
    expect(lacks(refused(PLACE), isResume)).toBe(false);
    expect(lacks([], () => true)).toBe(false);
  });

  test('nothing that it holds or may still get', () => {
    expect(lacks(note(confirmed(RESUME), [PLACE]), () => true)).toBe(false);
  });

  test('nothing that it has refused once and taken later', () => {
    const ledger = committed(accepting(note(refused(RESUME), [['cmi.suspend_data', 'y']])), AT);
    expect(lines(ledger)).toEqual(['suspend_data=y confirmed']);
    expect(lacks(ledger, isResume)).toBe(false);
  });
});
