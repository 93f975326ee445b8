import * as fc from 'fast-check';

import { type Act as ActIn, listed } from '../../properties/support/acts.ts';
import type { Names } from '../support/dialects.ts';
import type { FaultyVisit } from './faulty-visit.ts';
import type { CallFault } from './in-page.ts';

export type Act = ActIn<FaultyVisit, void | Promise<void>>;

const act = (name: string, run: Act['run']): Act => ({ name, run });

const steps = fc
  .constantFrom('a', 'b', 'c')
  .map((letter) => act(`step, ${letter}`, (visit) => visit.step(letter)));

const times = fc
  .constantFrom(300, 1100, 5000, 40_000, 130_000)
  .map((time) => act(`${time} ms pass`, (visit) => visit.pass(time)));

const ways = fc.constantFrom(
  act('back', (visit) => visit.press('back')),
  act('hide and show', (visit) => visit.hide()),
  act('exit', (visit) => visit.press('exit')),
  act('leave and come back', (visit) => visit.leave()),
  act('crash and come back', (visit) => visit.crash()),
  act('reload', (visit) => visit.reload()),
);

const faults = fc.constantFrom(
  act('the server refuses', (visit) => visit.accepts(false)),
  act('the server accepts', (visit) => visit.accepts(true)),
  act('the network goes', (visit) => visit.online(false)),
  act('the network comes back', (visit) => visit.online(true)),
  act('requests fail', (visit) => visit.reaches(false)),
  act('requests get through', (visit) => visit.reaches(true)),
  act('the LMS ends the session', (visit) => visit.endSession()),
);

const broken = (method: string, answers: readonly CallFault['answer'][]): fc.Arbitrary<Act> =>
  fc
    .record({
      method: fc.constant(method),
      times: fc.integer({ min: 1, max: 12 }),
      answer: fc.constantFrom(...answers),
    })
    .map((fault) => act(`broken ${JSON.stringify(fault)}`, (visit) => visit.breakCalls(fault)));

/** What no error tells counts as set, since LMSs return all sorts of things; so a SetValue that fails has one. */
const callFaults = ({ set, commit }: Names): fc.Arbitrary<Act> =>
  fc.oneof(
    broken(set, ['throws', { returns: 'false', error: '101' }, { returns: 'false', error: '351' }]),
    broken(commit, [
      'throws',
      { returns: '', error: '0' },
      { returns: 'false', error: '0' },
      { returns: 'false', error: '101' },
      { returns: 'false', error: '391' },
    ]),
  );

/** Sequences of acts and faults. */
export const sequences = (names: Names): fc.Arbitrary<Act[]> =>
  listed(
    fc.array(
      fc.oneof(
        { arbitrary: steps, weight: 8 },
        { arbitrary: times, weight: 3 },
        { arbitrary: faults, weight: 3 },
        { arbitrary: callFaults(names), weight: 2 },
        { arbitrary: ways, weight: 2 },
      ),
      { minLength: 6, maxLength: 24 },
    ),
  );
