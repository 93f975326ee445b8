import { describe, expect, test } from 'vitest';
import type { SetResult } from '../../../../src/lms/session/results.ts';
import { type Outbox, enqueue } from '../../../../src/lms/session/outbox.ts';
import { flush } from '../../../../src/lms/session/flush.ts';
import { PLACE, RESUME, STATUS } from './connected.ts';
import { interactionAt, flushAndCommit, statuses, ID, flushWith, TYPE, type Results } from './flushing.ts';

const FAILING: Results = { [TYPE]: 'failed' };
/** An LMS that accepts nothing at all for a while. */
const UNRESPONSIVE: Results = {
  [ID]: 'failed',
  [TYPE]: 'failed',
  [PLACE[0]]: 'failed',
  [RESUME[0]]: 'failed',
};

/** An outbox whose place is confirmed, with a waiting interaction and resume data. */
const begun = (): Outbox => enqueue(flushAndCommit(enqueue([], [PLACE])), [...interactionAt(0), RESUME]);

/** The outbox after a number of attempts with the same results. */
const after = (attempts: number, outbox: Outbox, results: Results): Outbox =>
  attempts === 0 ? outbox : after(attempts - 1, flushAndCommit(outbox, results), results);

/** The statuses of the interaction and the resume data. */
const first = (outbox: Outbox): string[] => statuses(outbox).slice(1, 5);

/** Flushes to an LMS with these results for the type, one after the other, which accepts all other values. */
function flushWithTypeResults(answers: readonly SetResult[]): {
  sent: string[];
  outbox: Outbox;
  end: string;
} {
  const sent: string[] = [];
  const left = [...answers];
  const flushed = flush(begun(), ([element]) => {
    sent.push(element);
    return element === TYPE ? left.shift()! : 'accepted';
  });
  return { ...flushed, sent };
}

describe('a value that fails', () => {
  test('is sent four times, with the last accepted value in between, and then refused', () => {
    const { sent, outbox, end } = flushWithTypeResults(['failed', 'failed', 'failed', 'failed']);
    expect(sent.slice(0, -2)).toEqual([ID, TYPE, ID, TYPE, ID, TYPE, ID, TYPE, ID]);
    expect(first(outbox)).toEqual(['sent', 'refused', 'sent', 'sent']);
    expect(end).toBe('done');
  });

  test.each([1, 2, 3])('is sent where it is accepted after %i failures', (failures) => {
    const failed = Array<SetResult>(failures).fill('failed');
    const { sent, outbox } = flushWithTypeResults([...failed, 'accepted']);
    expect(sent.filter((element) => element === TYPE)).toHaveLength(failures + 1);
    expect(first(outbox)).toEqual(['sent', 'sent', 'sent', 'sent']);
  });

  test('and is then refused is not sent again', () => {
    const { sent, outbox } = flushWithTypeResults(['failed', 'refused']);
    expect(sent.filter((element) => element === TYPE)).toHaveLength(2);
    expect(first(outbox)).toEqual(['sent', 'refused', 'sent', 'sent']);
  });

  test('and then reports the end of the session ends the flush', () => {
    const { sent, outbox, end } = flushWithTypeResults(['failed', 'over']);
    expect(sent).toEqual([ID, TYPE, ID, TYPE]);
    expect(end).toBe('over');
    expect(first(outbox)).toEqual(['sent', 'waiting', 'waiting', 'waiting']);
  });

  test('and is the id of an interaction has the whole interaction refused', () => {
    const outbox = flushAndCommit(begun(), { [ID]: 'failed' });
    expect(first(outbox)).toEqual(['refused', 'refused', 'refused', 'confirmed']);
  });

  test('is sent again when it is enqueued again', () => {
    const outbox = enqueue(flushAndCommit(begun(), FAILING), [[TYPE, 'choice']]);
    expect(statuses(flushAndCommit(outbox)).at(-1)).toBe('confirmed');
  });

  test('does not keep a later interaction from being sent', () => {
    const outbox = enqueue(flushAndCommit(begun(), FAILING), interactionAt(1));
    expect(statuses(flushAndCommit(outbox)).slice(5)).toEqual(['confirmed', 'confirmed', 'confirmed']);
  });
});

/** How a flush ends where an id fails, and the last accepted value has this result. */
const endWith = (result: SetResult): string => flushWith(begun(), { [ID]: 'failed', [PLACE[0]]: result }).end;

describe('an LMS that accepts no value', () => {
  test('gets nothing more in this flush, and all values wait', () => {
    const { sent, outbox, end } = flushWith(begun(), UNRESPONSIVE);
    expect(sent).toEqual(['interactions.0.id=anfrage', 'lesson_location=01']);
    expect(end).toBe('stuck');
    expect(statuses(outbox)).toEqual(['confirmed', 'waiting', 'waiting', 'waiting', 'waiting']);
  });

  test('gets everything once it accepts values again', () => {
    const outbox = after(20, begun(), UNRESPONSIVE);
    expect(first(outbox)).toEqual(['waiting', 'waiting', 'waiting', 'waiting']);
    expect(first(flushAndCommit(outbox))).toEqual(['confirmed', 'confirmed', 'confirmed', 'confirmed']);
  });

  test('has what it accepted in the same flush committed later', () => {
    let calls = 0;
    const { outbox, end } = flush(begun(), () => ((calls += 1) === 1 ? 'accepted' : 'failed'));
    expect(end).toBe('stuck');
    expect(statuses(outbox)).toEqual(['confirmed', 'sent', 'waiting', 'waiting', 'waiting']);
  });

  test('is distinguished from one that lacks an element by the result of another value', () => {
    expect(endWith('accepted')).toBe('done');
    expect(endWith('refused')).toBe('done');
    expect(endWith('failed')).toBe('stuck');
    expect(endWith('over')).not.toBe('done');
  });

  test('gets no other value as a probe where none fails, nor where the session is over', () => {
    expect(flushWith(begun()).sent).not.toContain('lesson_location=01');
    expect(flushWith(begun(), { [ID]: 'refused' }).sent).not.toContain('lesson_location=01');
    expect(flushWith(begun(), { [ID]: 'over' }).sent).toEqual(['interactions.0.id=anfrage']);
  });
});

describe('an LMS that lacks an element gets the rest', () => {
  test('even where it is the very first', () => {
    const outbox = after(20, enqueue([], [STATUS, RESUME]), { [STATUS[0]]: 'failed' });
    expect(statuses(outbox)).toEqual(['refused', 'confirmed']);
  });

  test('even where an older value of the element was accepted, as the last one', () => {
    const outbox = enqueue(flushAndCommit(enqueue([], [RESUME, PLACE])), [[PLACE[0], '02'], STATUS]);
    const { sent } = flushWith(outbox, { [PLACE[0]]: 'failed' });
    expect(sent).toContain('lesson_status=completed');
    expect(statuses(after(20, outbox, { [PLACE[0]]: 'failed' }))).toEqual([
      'confirmed',
      'refused',
      'confirmed',
    ]);
  });
});
