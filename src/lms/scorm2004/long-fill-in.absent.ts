import type * as present from './long-fill-in.ts';

export const longFillIn = {} as typeof present.longFillIn;
