import { describe, expect, test } from 'vitest';
import type { SetResult } from '../../../../src/lms/session/results.ts';
import { type Outbox, requeueSent, enqueue } from '../../../../src/lms/session/outbox.ts';
import { flush } from '../../../../src/lms/session/flush.ts';
import { PLACE, RESUME, STATUS } from './connected.ts';
import { at, committing, fates, ID, offering, TYPE, type Verdicts } from './flushing.ts';

const FAILING: Verdicts = { [TYPE]: 'failed' };
/** An LMS that takes nothing at all for a while. */
const DEAD: Verdicts = { [ID]: 'failed', [TYPE]: 'failed', [PLACE[0]]: 'failed', [RESUME[0]]: 'failed' };

/** An LMS that holds a place, and shall get an interaction and resume data. */
const BEGUN = enqueue(committing(enqueue([], [PLACE])), [...at(0), RESUME]);

/** The ledger after so many attempts, all with the same verdicts. */
const after = (attempts: number, outbox: Outbox, verdicts: Verdicts): Outbox =>
  attempts === 0 ? outbox : after(attempts - 1, committing(outbox, verdicts), verdicts);

/** What has become of the first interaction and the resume data. */
const first = (outbox: Outbox): string[] => fates(outbox).slice(1, 5);

/** What the LMS heard of the type, and what it took before it, when it answers so, time after time. */
function insisting(answers: readonly SetResult[]): { heard: string[]; outbox: Outbox; end: string } {
  const heard: string[] = [];
  const left = [...answers];
  const flushed = flush(
    BEGUN,
    () => null,
    ([element]) => {
      heard.push(element);
      return element === TYPE ? left.shift()! : 'accepted';
    },
  );
  return { ...flushed, heard };
}

describe('a value that fails', () => {
  test('is offered four times, with what the LMS took last in between, and then done without', () => {
    const { heard, outbox, end } = insisting(['failed', 'failed', 'failed', 'failed']);
    expect(heard.slice(0, -2)).toEqual([ID, TYPE, ID, TYPE, ID, TYPE, ID, TYPE, ID]);
    expect(first(outbox)).toEqual(['sent', 'refused', 'sent', 'sent']);
    expect(end).toBe('done');
  });

  test.each([1, 2, 3])('is kept where it gets through after %i failures', (failures) => {
    const failed = Array<SetResult>(failures).fill('failed');
    const { heard, outbox } = insisting([...failed, 'accepted']);
    expect(heard.filter((element) => element === TYPE)).toHaveLength(failures + 1);
    expect(first(outbox)).toEqual(['sent', 'sent', 'sent', 'sent']);
  });

  test('and is then refused is done without at once', () => {
    const { heard, outbox } = insisting(['failed', 'refused']);
    expect(heard.filter((element) => element === TYPE)).toHaveLength(2);
    expect(first(outbox)).toEqual(['sent', 'refused', 'sent', 'sent']);
  });

  test('and then shows that the session is over ends the round', () => {
    const { heard, outbox, end } = insisting(['failed', 'over']);
    expect(heard).toEqual([ID, TYPE, ID, TYPE]);
    expect(end).toBe('over');
    expect(first(outbox)).toEqual(['sent', 'waiting', 'waiting', 'waiting']);
  });

  test('and bears an interaction takes the whole interaction with it', () => {
    const outbox = committing(BEGUN, { [ID]: 'failed' });
    expect(first(outbox)).toEqual(['refused', 'refused', 'refused', 'confirmed']);
  });

  test('is told again when it is noted again', () => {
    const outbox = enqueue(committing(BEGUN, FAILING), [[TYPE, 'choice']]);
    expect(fates(committing(outbox)).at(-1)).toBe('confirmed');
  });

  test('does not keep a later interaction from being taken', () => {
    const outbox = enqueue(committing(BEGUN, FAILING), at(1));
    expect(fates(committing(outbox)).slice(5)).toEqual(['confirmed', 'confirmed', 'confirmed']);
  });
});

/** How a round ends where an id fails, and the LMS says so of what it took before. */
const says = (result: SetResult): string => offering(BEGUN, { [ID]: 'failed', [PLACE[0]]: result }).end;

describe('an LMS that takes nothing at all', () => {
  test('is told nothing more for now, and keeps everything to come', () => {
    const { heard, outbox, end } = offering(BEGUN, DEAD);
    expect(heard).toEqual(['interactions.0.id=anfrage', 'lesson_location=01']);
    expect(end).toBe('stuck');
    expect(fates(outbox)).toEqual(['confirmed', 'waiting', 'waiting', 'waiting', 'waiting']);
  });

  test('gets everything once it is back, however long that took', () => {
    const outbox = after(20, BEGUN, DEAD);
    expect(first(outbox)).toEqual(['waiting', 'waiting', 'waiting', 'waiting']);
    expect(first(committing(outbox))).toEqual(['confirmed', 'confirmed', 'confirmed', 'confirmed']);
  });

  test('keeps what it took in the same round for the next commit', () => {
    let calls = 0;
    const { outbox, end } = flush(
      BEGUN,
      () => null,
      () => ((calls += 1) === 1 ? 'accepted' : 'failed'),
    );
    expect(end).toBe('stuck');
    expect(fates(outbox)).toEqual(['confirmed', 'sent', 'waiting', 'waiting', 'waiting']);
  });

  test('is told from one that has no place for a value by what it says of another one', () => {
    expect(says('accepted')).toBe('done');
    expect(says('refused')).toBe('done');
    expect(says('failed')).toBe('stuck');
    expect(says('over')).not.toBe('done');
  });

  test('is not asked about another value where none fails, nor where the session is over', () => {
    expect(offering(BEGUN).heard).not.toContain('lesson_location=01');
    expect(offering(BEGUN, { [ID]: 'refused' }).heard).not.toContain('lesson_location=01');
    expect(offering(BEGUN, { [ID]: 'over' }).heard).toEqual(['interactions.0.id=anfrage']);
  });

  test('is asked in the form that it took', () => {
    const outbox = enqueue(committing(requeueSent(offering(enqueue([], [PLACE])).outbox)), [
      ['cmi.core.exit', 'suspend'],
    ]);
    const { heard } = offering(outbox.toReversed(), { 'cmi.core.exit': 'failed' });
    expect(heard.slice(0, 2)).toEqual(['exit=suspend', 'lesson_location=01 ']);
  });
});

describe('an LMS that has no place for one value is told the rest', () => {
  test('even where that value is the very first', () => {
    const outbox = after(20, enqueue([], [STATUS, RESUME]), { [STATUS[0]]: 'failed' });
    expect(fates(outbox)).toEqual(['refused', 'confirmed']);
  });

  test('even where it took an older value of the element, and that last', () => {
    const outbox = enqueue(committing(enqueue([], [PLACE, RESUME])), [['cmi.suspend_data', 'y'], STATUS]);
    const { heard } = offering(outbox, { [RESUME[0]]: 'failed' });
    expect(heard).toContain('lesson_status=completed');
    expect(fates(after(20, outbox, { [RESUME[0]]: 'failed' }))).toEqual([
      'confirmed',
      'refused',
      'confirmed',
    ]);
  });
});
