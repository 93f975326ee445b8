import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import type { SetResult } from '../../../../src/lms/session/results.ts';
import { enqueue } from '../../../../src/lms/session/outbox.ts';
import { PLACE, RESUME } from './connected.ts';
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
