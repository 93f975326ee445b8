import { single } from './single/kind.ts';

/** Every question kind, by the name that its folder and its partial bear. */
export const kinds = { single };

export type KindName = keyof typeof kinds;
