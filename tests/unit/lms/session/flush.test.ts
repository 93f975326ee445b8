import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import type { SetResult } from '../../../../src/lms/session/results.ts';
import {
  requeueConfirmedSince,
  isWaiting,
  requeueSent,
  enqueue,
  type Outbox,
} from '../../../../src/lms/session/outbox.ts';
import { PLACE, RESUME, STATUS } from './connected.ts';
import { interactionAt, flushAndCommit, statuses, ID, flushWith, PATTERN, TYPE } from './flushing.ts';

test('all waiting values are sent, in order, and nothing else', () => {
  const outbox = enqueue(flushAndCommit(enqueue([], [RESUME])), [...interactionAt(0), PLACE]);
  const { sent, ...flushed } = flushWith(outbox);
  expect(sent).toEqual([
    'interactions.0.id=anfrage',
    'interactions.0.type=choice',
    'interactions.0.correct_responses.0.pattern=a',
    'lesson_location=01',
  ]);
  expect(statuses(flushed.outbox)).toEqual(['confirmed', 'sent', 'sent', 'sent', 'sent']);
  expect(flushed).toMatchObject({ end: 'done' });
});

describe('a failure', () => {
  test('stops the flush: no later value is sent', () => {
    const { sent, outbox, end } = flushWith(enqueue([], [RESUME, ...interactionAt(1), ...interactionAt(0)]), {
      [RESUME[0]]: 'failed',
      'cmi.interactions.1.id': 'failed',
    });
    expect(sent).toEqual(['suspend_data=x', 'interactions.1.id=anfrage']);
    expect(end).toBe('stuck');
    expect(statuses(outbox)).toEqual(Array<string>(7).fill('waiting'));
  });

  test('because the session is over ends the flush as over', () => {
    const { sent, ...flushed } = flushWith(enqueue([], [PLACE, RESUME]), { [PLACE[0]]: 'over' });
    expect(sent).toEqual(['lesson_location=01']);
    expect(flushed).toMatchObject({ end: 'over' });
    expect(statuses(flushed.outbox)).toEqual(['waiting', 'waiting']);
  });
});

describe('a refusal', () => {
  test('does not stop the flush', () => {
    const { sent, ...flushed } = flushWith(enqueue([], [PLACE, RESUME]), { [PLACE[0]]: 'refused' });
    expect(sent).toEqual(['lesson_location=01', 'suspend_data=x']);
    expect(flushed.end).toBe('done');
    expect(statuses(flushed.outbox)).toEqual(['refused', 'sent']);
  });

  test('of an interaction’s id refuses the rest of that interaction, and of no other', () => {
    const outbox = enqueue(
      [],
      [...interactionAt(0), ...interactionAt(1), ['cmi.interactions.01.id', 'x'], RESUME],
    );
    const { sent, ...flushed } = flushWith(outbox, { [ID]: 'refused' });
    expect(sent).toEqual([
      'interactions.0.id=anfrage',
      'interactions.1.id=anfrage',
      'interactions.1.type=choice',
      'interactions.1.correct_responses.0.pattern=a',
      'interactions.01.id=x',
      'suspend_data=x',
    ]);
    expect(statuses(flushed.outbox).slice(0, 4)).toEqual(['refused', 'refused', 'refused', 'sent']);
  });

  test('of the id of an eleventh interaction does so, too', () => {
    const flushed = flushWith(enqueue([], [...interactionAt(10), RESUME]), {
      'cmi.interactions.10.id': 'refused',
    });
    expect(flushed.sent).toEqual(['interactions.10.id=anfrage', 'suspend_data=x']);
  });

  test.each([TYPE, 'cmi.interactions.0.idle', 'cmi.objectives.0.id'])(
    'of %s refuses nothing else',
    (element) => {
      const outbox = enqueue(
        [],
        [
          [element, 'x'],
          [PATTERN, 'a'],
          ['cmi.objectives.0.status', 'passed'],
        ],
      );
      expect(statuses(flushWith(outbox, { [element]: 'refused' }).outbox)).toEqual([
        'refused',
        'sent',
        'sent',
      ]);
    },
  );

  test('does not keep the element from being sent again', () => {
    const outbox = enqueue(flushAndCommit(enqueue([], [RESUME]), { [RESUME[0]]: 'refused' }), [RESUME]);
    expect(statuses(flushAndCommit(outbox))).toEqual(['confirmed']);
  });
});

const resend = (): Outbox => requeueSent(flushWith(enqueue([], [RESUME, STATUS])).outbox);

describe('after a failed commit', () => {
  test('equivalent values are sent, where there are any, and then the values themselves', () => {
    expect(flushWith(resend()).sent).toEqual(['suspend_data=x ', 'lesson_status=completed']);
    const between = flushAndCommit(resend());
    expect(statuses(between)).toEqual(['waiting', 'confirmed']);
    const own = flushWith(between);
    expect(own.sent).toEqual(['suspend_data=x']);
    expect(isWaiting(flushAndCommit(between))).toBe(false);
  });

  test('equivalent value and value alternate while commits fail', () => {
    const sent: string[] = [];
    let outbox = resend();
    for (let flushed = 0; flushed < 4; flushed += 1) {
      const attempt = flushWith(outbox);
      sent.push(attempt.sent[0]!);
      outbox = requeueSent(attempt.outbox);
    }
    expect(sent).toEqual(['suspend_data=x ', 'suspend_data=x', 'suspend_data=x ', 'suspend_data=x']);
  });

  test('after a refused equivalent value the value itself is sent', () => {
    const between = flushAndCommit(enqueue(resend(), interactionAt(0)), { [RESUME[0]]: 'refused' });
    expect(statuses(between)[0]).toBe('waiting');
    const own = flushWith(between);
    expect(own.sent).toEqual(['suspend_data=x']);
    expect(statuses(own.outbox)).not.toContain('refused');
  });

  test('after a refused equivalent value of an id the interaction is sent', () => {
    const outbox = requeueSent(flushWith(enqueue([], interactionAt(0))).outbox);
    expect(flushWith(outbox, { [ID]: 'refused' }).sent).toHaveLength(3);
    const between = flushAndCommit(outbox, { [ID]: 'refused' });
    expect(statuses(flushAndCommit(between))).toEqual(['confirmed', 'confirmed', 'confirmed']);
  });

  test('an equivalent value that fails stops the flush like any value', () => {
    const results = { [RESUME[0]]: 'failed', [STATUS[0]]: 'failed' } as const;
    const flushed = flushWith(resend(), results);
    expect(flushed.end).toBe('stuck');
    expect(flushWith(flushed.outbox).sent[0]).toBe('suspend_data=x ');
  });

  test('an equivalent value that fails while the LMS accepts another value is followed by the value itself', () => {
    const between = flushAndCommit(resend(), { [RESUME[0]]: 'failed' });
    expect(statuses(between)).toEqual(['waiting', 'confirmed']);
    expect(flushWith(between).sent).toEqual(['suspend_data=x']);
  });

  test('a newer value is sent as it is, unless it equals what was accepted last', () => {
    expect(flushWith(enqueue(resend(), [['cmi.suspend_data', 'y']])).sent).toContain('suspend_data=y');
    expect(flushWith(enqueue(resend(), [['cmi.suspend_data', 'y'], RESUME])).sent).toContain(
      'suspend_data=x ',
    );
    expect(flushWith(enqueue(resend(), [['cmi.suspend_data', 'x ']])).sent).toContain('suspend_data=x ');
  });

  test('a refused value does not change what was accepted last', () => {
    const refused = flushAndCommit(enqueue(resend(), [['cmi.suspend_data', 'y']]), {
      [RESUME[0]]: 'refused',
    });
    expect(flushWith(enqueue(refused, [RESUME])).sent).toContain('suspend_data=x ');
  });
});

test('a requeued value is sent as its equivalent value as well, and confirmed at its new time', () => {
  const outbox = requeueConfirmedSince(flushAndCommit(enqueue([], [RESUME])), 1000);
  expect(flushWith(outbox).sent).toEqual(['suspend_data=x ']);
  const confirmed = flushAndCommit(flushAndCommit(outbox, {}, 5000), {}, 6000);
  expect(statuses(requeueConfirmedSince(confirmed, 6001))).toEqual(['confirmed']);
  expect(statuses(requeueConfirmedSince(confirmed, 6000))).toEqual(['waiting']);
});

test('whatever the results, values keep their order, and none behind a failure is sent', () => {
  const names = [...interactionAt(0), ...interactionAt(10), RESUME, PLACE].map(([element]) => element);
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
      const { outbox, end } = flushWith(queued, Object.fromEntries(values));
      expect(outbox.map(({ element }) => element)).toEqual(order);
      const first = statuses(outbox).indexOf('waiting');
      expect(first === -1).toBe(end === 'done');
      const behind = first === -1 ? [] : statuses(outbox).slice(first);
      expect(behind).not.toContain('sent');
    }),
  );
});
