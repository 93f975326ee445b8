import type * as present from './numeric.ts';

export const numeric = {} as typeof present.numeric;
