import * as fc from 'fast-check';
import { type Act as ActIn, listed } from '../support/acts.ts';
import type { CallFailure } from './bridge.ts';
import type { Simulation } from './simulation.ts';

export type Act = ActIn<Simulation>;

const act = (name: string, run: Act['run']): Act => ({ name, run });

const answer = fc
  .constantFrom('a', 'b', 'c')
  .map((letter) => act(`answer ${letter}`, (simulation) => simulation.answer(letter)));
const comment = fc
  .constantFrom(0, 1)
  .map((field) => act(`comment in field ${field + 1}`, (simulation) => simulation.comment(field)));
const attest = fc.constant(act('confirm the sentence', (simulation) => simulation.attest()));
const move = fc
  .constantFrom('01', '02', '03', 'end')
  .map((place) => act(`move to ${place}`, (simulation) => simulation.move(place)));
const pass = fc
  .constantFrom(200, 900, 1000, 2500, 9000, 25_000, 70_000)
  .map((time) => act(`${time} ms pass`, (simulation) => simulation.pass(time)));

const ways = fc.constantFrom(
  act('hide', (simulation) => simulation.hide()),
  act('exit', (simulation) => simulation.exit()),
  act('leave and come back', (simulation) => simulation.leave()),
  act('look at the preview and come back', (simulation) => simulation.preview()),
  act('crash and come back', (simulation) => simulation.crash()),
  act('start over', (simulation) => simulation.rerun()),
);

const faults = fc.constantFrom(
  act('the server refuses', (simulation) => simulation.server(false)),
  act('the server accepts', (simulation) => simulation.server(true)),
  act('the network goes', (simulation) => simulation.network(false, true)),
  act('the network goes unnoticed', (simulation) => simulation.network(false, false)),
  act('the network comes back', (simulation) => simulation.network(true, true)),
  act('the bridge breaks', (simulation) => simulation.bridge(false)),
  act('the bridge works', (simulation) => simulation.bridge(true)),
);

const failCalls = (failure: CallFailure): Act =>
  act(
    `${failure.on} ${failure.element.source} fails ${failure.times} times after ${failure.after}`,
    (simulation) => simulation.failCalls(failure),
  );
const ELEMENTS = [
  /interactions\.\d+\.id$/,
  /(student|learner)_response$/,
  /suspend_data$/,
  /status$/,
  /comments?$/,
];
const callFailures = fc.oneof(
  fc
    .tuple(fc.constantFrom(...ELEMENTS), fc.integer({ min: 1, max: 3 }))
    .map(([element, times]) => failCalls({ on: 'set', element, after: 0, times })),
  // To add a comment takes several calls in a row.
  fc
    .tuple(fc.constantFrom('get', 'set'), fc.nat(2), fc.integer({ min: 1, max: 2 }))
    .map(([on, after, times]) => failCalls({ on, element: /comments$/, after, times })),
);

const sessionEnds = fc.constant(act('the LMS ends the session', (simulation) => simulation.endSession()));

/** Sequences of acts and faults; shrinking leaves the ones that matter. */
export const sequences = (mayEnd: boolean): fc.Arbitrary<Act[]> =>
  listed(
    fc.array(
      fc.oneof(
        { arbitrary: answer, weight: 5 },
        { arbitrary: attest, weight: 2 },
        { arbitrary: comment, weight: 2 },
        { arbitrary: pass, weight: 4 },
        { arbitrary: faults, weight: 3 },
        { arbitrary: callFailures, weight: 1 },
        { arbitrary: ways, weight: 3 },
        { arbitrary: move, weight: 1 },
        ...(mayEnd ? [{ arbitrary: sessionEnds, weight: 1 }] : []),
      ),
      { minLength: 1, maxLength: 18 },
    ),
  );
