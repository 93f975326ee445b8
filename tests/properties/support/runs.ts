import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** whether this is the long run */
    readonly long: boolean;
  }
}

export const isLong = inject('long');

/** How often a property is tried: a tenth in `npm test`, all in `npm run test:long`. */
export const runs = (all: number): number => (isLong ? all : Math.ceil(all / 10));
