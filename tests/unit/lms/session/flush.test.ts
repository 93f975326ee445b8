import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import type { Verdict } from '../../../../src/lms/session/verdict.ts';
import { doubted, isWaiting, lost, note } from '../../../../src/lms/session/outbox.ts';
import { PLACE, RESUME, STATUS } from './connected.ts';
import { at, committing, fates, ID, offering, PATTERN, TYPE } from './flushing.ts';

test('everything that waits is offered, in order, and nothing else', () => {
  const ledger = note(committing(note([], [RESUME])), [...at(0), PLACE]);
  const { heard, ...round } = offering(ledger);
  expect(heard).toEqual([
    'interactions.0.id=anfrage',
    'interactions.0.type=choice',
    'interactions.0.correct_responses.0.pattern=a',
    'lesson_location=01',
  ]);
  expect(fates(round.ledger)).toEqual(['confirmed', 'offered', 'offered', 'offered', 'offered']);
  expect(round).toMatchObject({ end: 'done' });
});

describe('a failure', () => {
  test('stops the round: nothing overtakes', () => {
    const { heard, ledger, end } = offering(note([], [RESUME, ...at(1), ...at(0)]), {
      [RESUME[0]]: 'failed',
      'cmi.interactions.1.id': 'failed',
    });
    expect(heard).toEqual(['suspend_data=x', 'interactions.1.id=anfrage']);
    expect(end).toBe('stuck');
    expect(fates(ledger)).toEqual(Array<string>(7).fill('waiting'));
  });

  test('because the session is over says so', () => {
    const { heard, ...round } = offering(note([], [PLACE, RESUME]), { [PLACE[0]]: 'over' });
    expect(heard).toEqual(['lesson_location=01']);
    expect(round).toMatchObject({ end: 'over' });
    expect(fates(round.ledger)).toEqual(['waiting', 'waiting']);
  });
});

describe('a refusal', () => {
  test('holds up nothing', () => {
    const { heard, ...round } = offering(note([], [PLACE, RESUME]), { [PLACE[0]]: 'refused' });
    expect(heard).toEqual(['lesson_location=01', 'suspend_data=x']);
    expect(round.end).toBe('done');
    expect(fates(round.ledger)).toEqual(['refused', 'offered']);
  });

  test('of an interaction’s id takes the rest of that interaction with it, and of no other', () => {
    const ledger = note([], [...at(0), ...at(1), ['cmi.interactions.01.id', 'x'], RESUME]);
    const { heard, ...round } = offering(ledger, { [ID]: 'refused' });
    expect(heard).toEqual([
      'interactions.0.id=anfrage',
      'interactions.1.id=anfrage',
      'interactions.1.type=choice',
      'interactions.1.correct_responses.0.pattern=a',
      'interactions.01.id=x',
      'suspend_data=x',
    ]);
    expect(fates(round.ledger).slice(0, 4)).toEqual(['refused', 'refused', 'refused', 'offered']);
  });

  test('of the id of an eleventh interaction does so too', () => {
    const round = offering(note([], [...at(10), RESUME]), { 'cmi.interactions.10.id': 'refused' });
    expect(round.heard).toEqual(['interactions.10.id=anfrage', 'suspend_data=x']);
  });

  test.each([TYPE, 'cmi.interactions.0.idle', 'cmi.objectives.0.id'])('of %s stands alone', (element) => {
    const ledger = note(
      [],
      [
        [element, 'x'],
        [PATTERN, 'a'],
        ['cmi.objectives.0.status', 'passed'],
      ],
    );
    expect(fates(offering(ledger, { [element]: 'refused' }).ledger)).toEqual([
      'refused',
      'offered',
      'offered',
    ]);
  });

  test('does not give a refused element up for good', () => {
    const ledger = note(committing(note([], [RESUME]), { [RESUME[0]]: 'refused' }), [RESUME]);
    expect(fates(committing(ledger))).toEqual(['confirmed']);
  });
});

describe('after a commit that got lost', () => {
  const again = lost(offering(note([], [RESUME, STATUS])).ledger);

  test('values go in another form, where there is one, and then in their own', () => {
    expect(offering(again).heard).toEqual(['suspend_data=x ', 'lesson_status=completed']);
    const between = committing(again);
    expect(fates(between)).toEqual(['waiting', 'confirmed']);
    const own = offering(between);
    expect(own.heard).toEqual(['suspend_data=x']);
    expect(isWaiting(committing(between))).toBe(false);
  });

  test('forms alternate while it goes on', () => {
    const heard: string[] = [];
    let ledger = again;
    for (let round = 0; round < 4; round += 1) {
      const attempt = offering(ledger);
      heard.push(attempt.heard[0]!);
      ledger = lost(attempt.ledger);
    }
    expect(heard).toEqual(['suspend_data=x ', 'suspend_data=x', 'suspend_data=x ', 'suspend_data=x']);
  });

  test('a form that is refused harms nothing', () => {
    const between = committing(note(again, at(0)), { [RESUME[0]]: 'refused' });
    expect(fates(between)[0]).toBe('waiting');
    const own = offering(between);
    expect(own.heard).toEqual(['suspend_data=x']);
    expect(fates(own.ledger)).not.toContain('refused');
  });

  test('an id whose other form is refused does not cost its interaction', () => {
    const ledger = lost(offering(note([], at(0))).ledger);
    expect(offering(ledger, { [ID]: 'refused' }).heard).toHaveLength(3);
    const between = committing(ledger, { [ID]: 'refused' });
    expect(fates(committing(between))).toEqual(['confirmed', 'confirmed', 'confirmed']);
  });

  test('a form that fails stops the round like any value', () => {
    const verdicts = { [RESUME[0]]: 'failed', [STATUS[0]]: 'failed' } as const;
    const round = offering(again, verdicts);
    expect(round.end).toBe('stuck');
    expect(offering(round.ledger).heard[0]).toBe('suspend_data=x ');
  });

  test('a form that fails while the LMS takes another value gives way to the value’s own', () => {
    const between = committing(again, { [RESUME[0]]: 'failed' });
    expect(fates(between)).toEqual(['waiting', 'confirmed']);
    expect(offering(between).heard).toEqual(['suspend_data=x']);
  });

  test('a newer value goes as it is, unless it equals what was taken last', () => {
    expect(offering(note(again, [['cmi.suspend_data', 'y']])).heard).toContain('suspend_data=y');
    expect(offering(note(again, [['cmi.suspend_data', 'y'], RESUME])).heard).toContain('suspend_data=x ');
    expect(offering(note(again, [['cmi.suspend_data', 'x ']])).heard).toContain('suspend_data=x ');
  });

  test('a refused value leaves the one that was taken before it', () => {
    const refused = committing(note(again, [['cmi.suspend_data', 'y']]), { [RESUME[0]]: 'refused' });
    expect(offering(note(refused, [RESUME])).heard).toContain('suspend_data=x ');
  });
});

test('a doubted value goes in another form as well, and is doubted again by its new time', () => {
  const ledger = doubted(committing(note([], [RESUME])), 1000);
  expect(offering(ledger).heard).toEqual(['suspend_data=x ']);
  const held = committing(committing(ledger, {}, 5000), {}, 6000);
  expect(fates(doubted(held, 6001))).toEqual(['confirmed']);
  expect(fates(doubted(held, 6000))).toEqual(['waiting']);
});

test('whatever the LMS says, what waits keeps its order and nothing behind a failure is taken', () => {
  const names = [...at(0), ...at(10), RESUME, PLACE].map(([element]) => element);
  const verdict = fc.constantFrom<Verdict[]>('accepted', 'refused', 'failed', 'over');
  const drawn = fc.uniqueArray(fc.tuple(fc.constantFrom(...names), verdict), {
    selector: ([name]) => name,
  });
  fc.assert(
    fc.property(drawn, (values) => {
      const order = values.map(([element]) => element);
      const noted = note(
        [],
        order.map((element) => [element, 'x']),
      );
      const { ledger, end } = offering(noted, Object.fromEntries(values));
      expect(ledger.map(({ element }) => element)).toEqual(order);
      const first = fates(ledger).indexOf('waiting');
      expect(first === -1).toBe(end === 'done');
      const behind = first === -1 ? [] : fates(ledger).slice(first);
      expect(behind).not.toContain('offered');
    }),
  );
});
