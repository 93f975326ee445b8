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

/** Windows that are looked at: a chain may be as long as it likes, and lead in circles. */
const MAX_WINDOWS = 1000;

function* candidates(start: Window): Generator<Window> {
  const seen = new Set<Window>();
  const starts: (Window | null | undefined)[] = [start];
  for (let next = 0; next < starts.length; next += 1) {
    for (const candidate of chain(starts[next])) {
      if (seen.has(candidate) || seen.size === MAX_WINDOWS) break;
      seen.add(candidate);
      yield candidate;
      starts.push(quietly(() => candidate.opener as Window | null));
    }
  }
}

/**
 * Looks for the LMS's API, and gives each one once: own window, parents nearest first, then the opener of each with its
 * parents and openers. Never throws and never asks for `window.top`. More than one, since a nearer API may belong to
 * something else and refuse (scol-r#76).
 */
export function* findApis(start: Window, { apiName, methods }: Dialect): Generator<object> {
  const found = new Set<object>();
  for (const candidate of candidates(start)) {
    const api = quietly(() => (candidate as unknown as Record<string, Api>)[apiName]);
    // A frame or an element with the API's name would be found here too (HTML, named access on Window).
    if (!api || found.has(api) || quietly(() => typeof api[methods.initialize]) !== 'function') continue;
    found.add(api);
    yield api;
  }
}
