import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import type { SetResult } from '../../../../src/lms/session/results.ts';
import {
  requeueConfirmedSince,
  isWaiting,
  requeueSent,
  enqueue,
} from '../../../../src/lms/session/outbox.ts';
import { PLACE, RESUME, STATUS } from './connected.ts';
import { at, committing, fates, ID, offering, PATTERN, TYPE } from './flushing.ts';

test('everything that waits is offered, in order, and nothing else', () => {
  const outbox = enqueue(committing(enqueue([], [RESUME])), [...at(0), PLACE]);
  const { heard, ...flushed } = offering(outbox);
  expect(heard).toEqual([
    'interactions.0.id=anfrage',
    'interactions.0.type=choice',
    'interactions.0.correct_responses.0.pattern=a',
    'lesson_location=01',
  ]);
  expect(fates(flushed.outbox)).toEqual(['confirmed', 'sent', 'sent', 'sent', 'sent']);
  expect(flushed).toMatchObject({ end: 'done' });
});

describe('a failure', () => {
  test('stops the round: nothing overtakes', () => {
    const { heard, outbox, end } = offering(enqueue([], [RESUME, ...at(1), ...at(0)]), {
      [RESUME[0]]: 'failed',
      'cmi.interactions.1.id': 'failed',
    });
    expect(heard).toEqual(['suspend_data=x', 'interactions.1.id=anfrage']);
    expect(end).toBe('stuck');
    expect(fates(outbox)).toEqual(Array<string>(7).fill('waiting'));
  });

  test('because the session is over says so', () => {
    const { heard, ...flushed } = offering(enqueue([], [PLACE, RESUME]), { [PLACE[0]]: 'over' });
    expect(heard).toEqual(['lesson_location=01']);
    expect(flushed).toMatchObject({ end: 'over' });
    expect(fates(flushed.outbox)).toEqual(['waiting', 'waiting']);
  });
});

describe('a refusal', () => {
  test('holds up nothing', () => {
    const { heard, ...flushed } = offering(enqueue([], [PLACE, RESUME]), { [PLACE[0]]: 'refused' });
    expect(heard).toEqual(['lesson_location=01', 'suspend_data=x']);
    expect(flushed.end).toBe('done');
    expect(fates(flushed.outbox)).toEqual(['refused', 'sent']);
  });

  test('of an interaction’s id takes the rest of that interaction with it, and of no other', () => {
    const outbox = enqueue([], [...at(0), ...at(1), ['cmi.interactions.01.id', 'x'], RESUME]);
    const { heard, ...flushed } = offering(outbox, { [ID]: 'refused' });
    expect(heard).toEqual([
      'interactions.0.id=anfrage',
      'interactions.1.id=anfrage',
      'interactions.1.type=choice',
      'interactions.1.correct_responses.0.pattern=a',
      'interactions.01.id=x',
      'suspend_data=x',
    ]);
    expect(fates(flushed.outbox).slice(0, 4)).toEqual(['refused', 'refused', 'refused', 'sent']);
  });

  test('of the id of an eleventh interaction does so too', () => {
    const flushed = offering(enqueue([], [...at(10), RESUME]), { 'cmi.interactions.10.id': 'refused' });
    expect(flushed.heard).toEqual(['interactions.10.id=anfrage', 'suspend_data=x']);
  });

  test.each([TYPE, 'cmi.interactions.0.idle', 'cmi.objectives.0.id'])('of %s stands alone', (element) => {
    const outbox = enqueue(
      [],
      [
        [element, 'x'],
        [PATTERN, 'a'],
        ['cmi.objectives.0.status', 'passed'],
      ],
    );
    expect(fates(offering(outbox, { [element]: 'refused' }).outbox)).toEqual(['refused', 'sent', 'sent']);
  });

  test('does not give a refused element up for good', () => {
    const outbox = enqueue(committing(enqueue([], [RESUME]), { [RESUME[0]]: 'refused' }), [RESUME]);
    expect(fates(committing(outbox))).toEqual(['confirmed']);
  });
});

describe('after a commit that got lost', () => {
  const resend = requeueSent(offering(enqueue([], [RESUME, STATUS])).outbox);

  test('values go in another form, where there is one, and then in their own', () => {
    expect(offering(resend).heard).toEqual(['suspend_data=x ', 'lesson_status=completed']);
    const between = committing(resend);
    expect(fates(between)).toEqual(['waiting', 'confirmed']);
    const own = offering(between);
    expect(own.heard).toEqual(['suspend_data=x']);
    expect(isWaiting(committing(between))).toBe(false);
  });

  test('forms alternate while it goes on', () => {
    const heard: string[] = [];
    let outbox = resend;
    for (let flushed = 0; flushed < 4; flushed += 1) {
      const attempt = offering(outbox);
      heard.push(attempt.heard[0]!);
      outbox = requeueSent(attempt.outbox);
    }
    expect(heard).toEqual(['suspend_data=x ', 'suspend_data=x', 'suspend_data=x ', 'suspend_data=x']);
  });

  test('a form that is refused harms nothing', () => {
    const between = committing(enqueue(resend, at(0)), { [RESUME[0]]: 'refused' });
    expect(fates(between)[0]).toBe('waiting');
    const own = offering(between);
    expect(own.heard).toEqual(['suspend_data=x']);
    expect(fates(own.outbox)).not.toContain('refused');
  });

  test('an id whose other form is refused does not cost its interaction', () => {
    const outbox = requeueSent(offering(enqueue([], at(0))).outbox);
    expect(offering(outbox, { [ID]: 'refused' }).heard).toHaveLength(3);
    const between = committing(outbox, { [ID]: 'refused' });
    expect(fates(committing(between))).toEqual(['confirmed', 'confirmed', 'confirmed']);
  });

  test('a form that fails stops the round like any value', () => {
    const verdicts = { [RESUME[0]]: 'failed', [STATUS[0]]: 'failed' } as const;
    const flushed = offering(resend, verdicts);
    expect(flushed.end).toBe('stuck');
    expect(offering(flushed.outbox).heard[0]).toBe('suspend_data=x ');
  });

  test('a form that fails while the LMS takes another value gives way to the value’s own', () => {
    const between = committing(resend, { [RESUME[0]]: 'failed' });
    expect(fates(between)).toEqual(['waiting', 'confirmed']);
    expect(offering(between).heard).toEqual(['suspend_data=x']);
  });

  test('a newer value goes as it is, unless it equals what was taken last', () => {
    expect(offering(enqueue(resend, [['cmi.suspend_data', 'y']])).heard).toContain('suspend_data=y');
    expect(offering(enqueue(resend, [['cmi.suspend_data', 'y'], RESUME])).heard).toContain('suspend_data=x ');
    expect(offering(enqueue(resend, [['cmi.suspend_data', 'x ']])).heard).toContain('suspend_data=x ');
  });

  test('a refused value leaves the one that was taken before it', () => {
    const refused = committing(enqueue(resend, [['cmi.suspend_data', 'y']]), { [RESUME[0]]: 'refused' });
    expect(offering(enqueue(refused, [RESUME])).heard).toContain('suspend_data=x ');
  });
});

test('a doubted value goes in another form as well, and is doubted again by its new time', () => {
  const outbox = requeueConfirmedSince(committing(enqueue([], [RESUME])), 1000);
  expect(offering(outbox).heard).toEqual(['suspend_data=x ']);
  const held = committing(committing(outbox, {}, 5000), {}, 6000);
  expect(fates(requeueConfirmedSince(held, 6001))).toEqual(['confirmed']);
  expect(fates(requeueConfirmedSince(held, 6000))).toEqual(['waiting']);
});

test('whatever the LMS says, what waits keeps its order and nothing behind a failure is taken', () => {
  const names = [...at(0), ...at(10), RESUME, PLACE].map(([element]) => element);
  const result = fc.constantFrom<SetResult[]>('accepted', 'refused', 'failed', 'over');
  const drawn = fc.uniqueArray(fc.tuple(fc.constantFrom(...names), result), {
    selector: ([name]) => name,
  });
  fc.assert(
    fc.property(drawn, (values) => {
      const order = values.map(([element]) => element);
      const queued = enqueue(
        [],
        order.map((element) => [element, 'x']),
      );
      const { outbox, end } = offering(queued, Object.fromEntries(values));
      expect(outbox.map(({ element }) => element)).toEqual(order);
      const first = fates(outbox).indexOf('waiting');
      expect(first === -1).toBe(end === 'done');
      const behind = first === -1 ? [] : fates(outbox).slice(first);
      expect(behind).not.toContain('sent');
    }),
  );
});
