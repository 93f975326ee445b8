import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../../src/lms/session/verdict.ts';
import { type Ledger, lost, note } from '../../../../src/lms/session/outbox.ts';
import { offer } from '../../../../src/lms/session/flush.ts';
import { PLACE, RESUME, STATUS } from './connected.ts';
import { at, committing, fates, ID, offering, TYPE, type Verdicts } from './flushing.ts';

const FAILING: Verdicts = { [TYPE]: 'failed' };
/** An LMS that takes nothing at all for a while. */
const DEAD: Verdicts = { [ID]: 'failed', [TYPE]: 'failed', [PLACE[0]]: 'failed', [RESUME[0]]: 'failed' };

/** An LMS that holds a place, and shall get an interaction and resume data. */
const BEGUN = note(committing(note([], [PLACE])), [...at(0), RESUME]);

/** The ledger after so many attempts, all with the same verdicts. */
const after = (attempts: number, ledger: Ledger, verdicts: Verdicts): Ledger =>
  attempts === 0 ? ledger : after(attempts - 1, committing(ledger, verdicts), verdicts);

/** What has become of the first interaction and the resume data. */
const first = (ledger: Ledger): string[] => fates(ledger).slice(1, 5);

/** What the LMS heard of the type, and what it took before it, when it answers so, time after time. */
function insisting(answers: readonly Verdict[]): { heard: string[]; ledger: Ledger; end: string } {
  const heard: string[] = [];
  const left = [...answers];
  const round = offer(
    BEGUN,
    () => null,
    ([element]) => {
      heard.push(element);
      return element === TYPE ? left.shift()! : 'accepted';
    },
  );
  return { ...round, heard };
}

describe('a value that fails', () => {
  test('is offered four times, with what the LMS took last in between, and then done without', () => {
    const { heard, ledger, end } = insisting(['failed', 'failed', 'failed', 'failed']);
    expect(heard.slice(0, -2)).toEqual([ID, TYPE, ID, TYPE, ID, TYPE, ID, TYPE, ID]);
    expect(first(ledger)).toEqual(['offered', 'refused', 'offered', 'offered']);
    expect(end).toBe('done');
  });

  test.each([1, 2, 3])('is kept where it gets through after %i failures', (failures) => {
    const failed = Array<Verdict>(failures).fill('failed');
    const { heard, ledger } = insisting([...failed, 'accepted']);
    expect(heard.filter((element) => element === TYPE)).toHaveLength(failures + 1);
    expect(first(ledger)).toEqual(['offered', 'offered', 'offered', 'offered']);
  });

  test('and is then refused is done without at once', () => {
    const { heard, ledger } = insisting(['failed', 'refused']);
    expect(heard.filter((element) => element === TYPE)).toHaveLength(2);
    expect(first(ledger)).toEqual(['offered', 'refused', 'offered', 'offered']);
  });

  test('and then shows that the session is over ends the round', () => {
    const { heard, ledger, end } = insisting(['failed', 'over']);
    expect(heard).toEqual([ID, TYPE, ID, TYPE]);
    expect(end).toBe('over');
    expect(first(ledger)).toEqual(['offered', 'waiting', 'waiting', 'waiting']);
  });

  test('and bears an interaction takes the whole interaction with it', () => {
    const ledger = committing(BEGUN, { [ID]: 'failed' });
    expect(first(ledger)).toEqual(['refused', 'refused', 'refused', 'confirmed']);
  });

  test('is told again when it is noted again', () => {
    const ledger = note(committing(BEGUN, FAILING), [[TYPE, 'choice']]);
    expect(fates(committing(ledger)).at(-1)).toBe('confirmed');
  });

  test('does not keep a later interaction from being taken', () => {
    const ledger = note(committing(BEGUN, FAILING), at(1));
    expect(fates(committing(ledger)).slice(5)).toEqual(['confirmed', 'confirmed', 'confirmed']);
  });
});

/** How a round ends where an id fails, and the LMS says so of what it took before. */
const says = (verdict: Verdict): string => offering(BEGUN, { [ID]: 'failed', [PLACE[0]]: verdict }).end;

describe('an LMS that takes nothing at all', () => {
  test('is told nothing more for now, and keeps everything to come', () => {
    const { heard, ledger, end } = offering(BEGUN, DEAD);
    expect(heard).toEqual(['interactions.0.id=anfrage', 'lesson_location=01']);
    expect(end).toBe('stuck');
    expect(fates(ledger)).toEqual(['confirmed', 'waiting', 'waiting', 'waiting', 'waiting']);
  });

  test('gets everything once it is back, however long that took', () => {
    const ledger = after(20, BEGUN, DEAD);
    expect(first(ledger)).toEqual(['waiting', 'waiting', 'waiting', 'waiting']);
    expect(first(committing(ledger))).toEqual(['confirmed', 'confirmed', 'confirmed', 'confirmed']);
  });

  test('keeps what it took in the same round for the next commit', () => {
    let calls = 0;
    const { ledger, end } = offer(
      BEGUN,
      () => null,
      () => ((calls += 1) === 1 ? 'accepted' : 'failed'),
    );
    expect(end).toBe('stuck');
    expect(fates(ledger)).toEqual(['confirmed', 'offered', 'waiting', 'waiting', 'waiting']);
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
    const ledger = note(committing(lost(offering(note([], [PLACE])).ledger)), [['cmi.core.exit', 'suspend']]);
    const { heard } = offering(ledger.toReversed(), { 'cmi.core.exit': 'failed' });
    expect(heard.slice(0, 2)).toEqual(['exit=suspend', 'lesson_location=01 ']);
  });
});

describe('an LMS that has no place for one value is told the rest', () => {
  test('even where that value is the very first', () => {
    const ledger = after(20, note([], [STATUS, RESUME]), { [STATUS[0]]: 'failed' });
    expect(fates(ledger)).toEqual(['refused', 'confirmed']);
  });

  test('even where it took an older value of the element, and that last', () => {
    const ledger = note(committing(note([], [PLACE, RESUME])), [['cmi.suspend_data', 'y'], STATUS]);
    const { heard } = offering(ledger, { [RESUME[0]]: 'failed' });
    expect(heard).toContain('lesson_status=completed');
    expect(fates(after(20, ledger, { [RESUME[0]]: 'failed' }))).toEqual([
      'confirmed',
      'refused',
      'confirmed',
    ]);
  });
});
