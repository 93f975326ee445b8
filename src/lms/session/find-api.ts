import type { Dialect } from '../dialect.ts';

type Api = Readonly<Record<string, unknown>>;

/** How far up a chain of frames to look; ADL's sample for SCORM 2004 stops there too. */
const MAX_DEPTH = 500;

/** Frames of another origin throw on access: SuccessFactors puts one above the LMS (SAP KBA 2808684). */
const quietly = <T>(get: () => T): T | undefined => {
  try {
    return get();
  } catch {
    return undefined;
  }
};

function* chain(from: Window | null | undefined): Generator<Window> {
  let current = from ?? undefined;
  for (let depth = 0; current && depth < MAX_DEPTH; depth += 1) {
    yield current;
    const here: Window = current;
    const parent = quietly(() => here.parent);
    current = parent === here ? undefined : parent;
  }
}

function* candidates(start: Window): Generator<Window> {
  const ancestors = [...chain(start)];
  yield* ancestors;
  for (const ancestor of ancestors) yield* chain(quietly(() => ancestor.opener as Window | null));
}

/**
 * Looks for the LMS's API: own window, parents nearest first, then the opener of each with its parents. Never
 * throws and never asks for `window.top`.
 */
export function findApi(start: Window, { apiName, methods }: Dialect): object | undefined {
  for (const candidate of candidates(start)) {
    const api = quietly(() => (candidate as unknown as Record<string, Api>)[apiName]);
    // A frame or an element with the API's name would be found here too (HTML, named access on Window).
    if (quietly(() => typeof api?.[methods.initialize]) === 'function') return api;
  }
  return undefined;
}
