import * as fc from 'fast-check';

/** Something that a learner does, or that happens to them, in a simulation or a browser. */
export interface Act<Where, Done = void> {
  readonly name: string;
  readonly run: (where: Where) => Done;
}

/** Acts in a row, whose names a report of fast-check lists. */
export const listed = <A extends { readonly name: string }>(acts: fc.Arbitrary<A[]>): fc.Arbitrary<A[]> =>
  acts.map((row) =>
    Object.assign(row, { [fc.toStringMethod]: () => row.map(({ name }) => name).join('; ') }),
  );
