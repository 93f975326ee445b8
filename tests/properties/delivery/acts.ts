import * as fc from 'fast-check';
import type { Stumble } from './bridge.ts';
import type { World } from './world.ts';

/** Something that a learner does, or that happens to them. */
export interface Act {
  readonly name: string;
  readonly run: (world: World) => void;
}

const act = (name: string, run: (world: World) => void): Act => ({ name, run });

const answer = fc
  .constantFrom('a', 'b', 'c')
  .map((letter) => act(`answer ${letter}`, (world) => world.answer(letter)));
const comment = fc
  .constantFrom(0, 1)
  .map((field) => act(`comment in field ${field + 1}`, (world) => world.comment(field)));
const attest = fc.constant(act('confirm the sentence', (world) => world.attest()));
const move = fc
  .constantFrom('01', '02', '03', 'end')
  .map((place) => act(`move to ${place}`, (world) => world.move(place)));
const pass = fc
  .constantFrom(200, 900, 1000, 2500, 9000, 25_000, 70_000)
  .map((time) => act(`${time} ms pass`, (world) => world.pass(time)));

const ways = fc.constantFrom(
  act('hide', (world) => world.hide()),
  act('exit', (world) => world.exit()),
  act('leave and come back', (world) => world.leave()),
  act('crash and come back', (world) => world.crash()),
  act('start over', (world) => world.rerun()),
);

const faults = fc.constantFrom(
  act('the server refuses', (world) => world.server(false)),
  act('the server accepts', (world) => world.server(true)),
  act('the network goes', (world) => world.network(false, true)),
  act('the network goes unnoticed', (world) => world.network(false, false)),
  act('the network comes back', (world) => world.network(true, true)),
  act('the bridge breaks', (world) => world.bridge(false)),
  act('the bridge works', (world) => world.bridge(true)),
);

const stumble = (stumble: Stumble): Act =>
  act(
    `${stumble.on} ${stumble.element.source} fails ${stumble.times} times after ${stumble.after}`,
    (world) => world.stumble(stumble),
  );
const ELEMENTS = [
  /interactions\.\d+\.id$/,
  /(student|learner)_response$/,
  /suspend_data$/,
  /status$/,
  /comments?$/,
];
const stumbles = fc.oneof(
  fc
    .tuple(fc.constantFrom(...ELEMENTS), fc.integer({ min: 1, max: 3 }))
    .map(([element, times]) => stumble({ on: 'set', element, after: 0, times })),
  // To add a comment takes several calls in a row.
  fc
    .tuple(fc.constantFrom('get', 'set'), fc.nat(2), fc.integer({ min: 1, max: 2 }))
    .map(([on, after, times]) => stumble({ on, element: /comments$/, after, times })),
);

const sessionEnds = fc.constant(act('the LMS ends the session', (world) => world.endSession()));

/** Sequences of acts and faults; shrinking leaves the ones that matter. */
export const sequences = (mayEnd: boolean): fc.Arbitrary<Act[]> =>
  fc
    .array(
      fc.oneof(
        { arbitrary: answer, weight: 5 },
        { arbitrary: attest, weight: 2 },
        { arbitrary: comment, weight: 2 },
        { arbitrary: pass, weight: 4 },
        { arbitrary: faults, weight: 3 },
        { arbitrary: stumbles, weight: 1 },
        { arbitrary: ways, weight: 3 },
        { arbitrary: move, weight: 1 },
        ...(mayEnd ? [{ arbitrary: sessionEnds, weight: 1 }] : []),
      ),
      { minLength: 1, maxLength: 18 },
    )
    .map((acts) =>
      Object.assign(acts, { [fc.toStringMethod]: () => acts.map(({ name }) => name).join(', ') }),
    );
