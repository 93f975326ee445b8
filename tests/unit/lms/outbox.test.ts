import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import type { Assignment } from '../../../src/lms/dialect.ts';
import type { Verdict } from '../../../src/lms/judge.ts';
import { missed, send, type Sent, type Waiting } from '../../../src/lms/outbox.ts';

const value = (element: string, missed = 0): Waiting => ({ assignment: [element, 'x'], missed });

/** Sends values to an LMS that judges them so and accepts all others; tells what was offered, in order. */
function sending(values: readonly Waiting[], verdicts: Readonly<Record<string, Verdict>>) {
  const offered: string[] = [];
  const sent = send(values, ([element]: Assignment) => {
    offered.push(element);
    return verdicts[element] ?? 'accepted';
  });
  return { ...sent, offered };
}

const elements = ({ waiting }: Sent): string[] => waiting.map(({ assignment: [element] }) => element);

const ID = 'cmi.interactions.0.id';
const TYPE = 'cmi.interactions.0.type';
const NEXT = 'cmi.interactions.10.id';
const DATA = 'cmi.suspend_data';

test('everything that is accepted is gone, and was offered in order', () => {
  const sent = sending([value(ID), value(DATA), value(TYPE)], {});
  expect(sent).toEqual({ waiting: [], refused: [], offered: [ID, DATA, TYPE] });
});

describe('a failure', () => {
  test('holds up the rest of its interaction and nothing else', () => {
    const sent = sending([value(ID), value(TYPE), value(NEXT), value(DATA)], { [ID]: 'failed' });
    expect(elements(sent)).toEqual([ID, TYPE]);
    expect(sent.offered).toEqual([ID, NEXT, DATA]);
    expect(sent.refused).toEqual([]);
  });

  test('outside of interactions holds up nothing but itself', () => {
    const sent = sending([value(DATA), value('cmi.core.exit')], { [DATA]: 'failed' });
    expect(elements(sent)).toEqual([DATA]);
    expect(sent.offered).toEqual([DATA, 'cmi.core.exit']);
  });

  test('holds up a later value of the same element', () => {
    const older: Waiting = { assignment: [DATA, 'older'], missed: 1 };
    const newer: Waiting = { assignment: [DATA, 'newer'], missed: 0 };
    expect(send([older, newer], () => 'failed').waiting).toEqual([older, newer]);
  });

  test('is not shared by interactions whose numbers begin alike', () => {
    const sent = sending([value('cmi.interactions.1.id'), value(NEXT)], {
      'cmi.interactions.1.id': 'failed',
    });
    expect(elements(sent)).toEqual(['cmi.interactions.1.id']);
  });
});

describe('a refusal', () => {
  test('is named, forgotten, and holds up nothing', () => {
    const sent = sending([value(ID), value(TYPE), value(DATA)], { [ID]: 'refused' });
    expect(sent).toEqual({ waiting: [], refused: [ID], offered: [ID, TYPE, DATA] });
  });
});

describe('patience', () => {
  test.each([0, 1, 2])('goes on after %i commits without the value', (commits) => {
    expect(elements(sending([value(DATA, commits)], { [DATA]: 'failed' }))).toEqual([DATA]);
  });

  test('ends after the third', () => {
    const sent = sending([value(DATA, 3)], { [DATA]: 'failed' });
    expect(sent).toMatchObject({ waiting: [], refused: [DATA] });
  });

  test('does not end for a value that gets through at last', () => {
    expect(sending([value(DATA, 3)], {})).toMatchObject({ waiting: [], refused: [] });
  });

  test('takes along what waited as long in the same interaction, and leaves what came later', () => {
    const sent = sending([value(ID, 3), value(TYPE, 3), value('cmi.interactions.0.result', 2)], {
      [ID]: 'failed',
    });
    expect(sent.refused).toEqual([ID, TYPE]);
    expect(elements(sent)).toEqual(['cmi.interactions.0.result']);
  });

  test('is counted by commits', () => {
    expect(missed([value(ID), value(DATA, 2)])).toEqual([value(ID, 1), value(DATA, 3)]);
  });
});

test('whatever the LMS says, each value is accepted, refused or kept, and what is kept keeps its order', () => {
  const names = [ID, TYPE, NEXT, DATA, 'cmi.core.exit'];
  const verdict = fc.constantFrom<Verdict[]>('accepted', 'refused', 'failed');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...names), fc.nat(3), verdict), { maxLength: 12 }),
      (drawn) => {
        const values = drawn.map(([name, commits]) => value(name, commits));
        let at = 0;
        let accepted = 0;
        const sent = send(values, () => {
          const judged = drawn[at++]![2];
          if (judged === 'accepted') accepted += 1;
          return judged;
        });
        expect(accepted + sent.refused.length + sent.waiting.length).toBe(values.length);
        expect(sent.waiting).toEqual(values.filter((one) => sent.waiting.includes(one)));
      },
    ),
  );
});
