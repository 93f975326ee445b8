import type * as present from './matching.ts';

export const matching = {} as typeof present.matching;
