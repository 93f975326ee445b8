import { describe, expect, test } from 'vitest';
import { findApis } from '../../../../src/lms/session/find-api.ts';
import { dialect } from '../../../../src/lms/scorm12/dialect.ts';

interface Frame {
  readonly parent?: Window;
  readonly opener?: Window | null;
  readonly API?: unknown;
}

/** Windows that were asked for `top`. */
const asked: object[] = [];

const api = { LMSInitialize: () => 'true' };

/** A window that notes a read of `top`; without a parent it is its own parent, as in browsers. */
function frame({ parent, opener = null, ...rest }: Frame = {}): Window {
  const self: object = {
    opener,
    ...rest,
    get parent() {
      return parent ?? self;
    },
    get top() {
      asked.push(self);
      return self;
    },
  };
  return self as Window;
}

/** What the search finds; a search that asks for `top` has failed. */
function found(start: Window): object | undefined {
  const [api] = findApis(start, dialect);
  if (asked.length > 0) throw new Error('window.top was asked for');
  return api;
}

const forbidden = (): never => {
  throw new DOMException('Blocked a frame of another origin', 'SecurityError');
};

/** A window of another origin: its parent may be asked for, its properties may not. */
const foreign = (parent?: Window): Window => {
  const self: object = Object.defineProperties(
    {},
    { parent: { get: () => parent ?? self }, opener: { get: forbidden }, API: { get: forbidden } },
  );
  return self as Window;
};

test.each([
  ['in its own window', frame({ API: api })],
  ['in the parent', frame({ parent: frame({ API: api }) })],
  ['three frames up', frame({ parent: frame({ parent: frame({ parent: frame({ API: api }) }) }) })],
  ['in the opener', frame({ opener: frame({ API: api }) })],
  ['above the opener', frame({ opener: frame({ parent: frame({ API: api }) }) })],
  ['in the opener of an opener', frame({ opener: frame({ opener: frame({ API: api }) }) })],
  ['in the opener of a parent', frame({ parent: frame({ opener: frame({ API: api }) }) })],
  ['above a frame of another origin', frame({ parent: foreign(frame({ API: api })) })],
  [
    'in the opener, beside a frame of another origin',
    frame({ parent: foreign(), opener: frame({ API: api }) }),
  ],
])('finds the API %s', (_, start) => {
  expect(found(start)).toBe(api);
});

test('takes the nearest API, and a parent before an opener', () => {
  const far = { LMSInitialize: () => 'far' };
  expect(found(frame({ API: api, parent: frame({ API: far }) }))).toBe(api);
  expect(found(frame({ parent: frame({ API: api }), opener: frame({ API: far }) }))).toBe(api);
});

test('gives the others after it, each once, since a nearer API may refuse to initialise', () => {
  const far = { LMSInitialize: () => 'far' };
  const top = frame({ API: far });
  const start = frame({ API: api, parent: frame({ API: api, parent: top, opener: top }), opener: top });
  expect([...findApis(start, dialect)]).toEqual([api, far]);
});

test('skips a frame or an element of that name', () => {
  expect(found(frame({ API: { id: 'API' }, parent: frame({ API: api }) }))).toBe(api);
});

test('an API may be a function', () => {
  const callable = Object.assign(() => undefined, api);
  expect(found(frame({ API: callable }))).toBe(callable);
});

describe('finds nothing', () => {
  test.each([
    ['in a lone window', frame()],
    ['under another name', frame({ API: undefined, opener: frame() })],
    ['where the name stands for no object', frame({ API: 'text', parent: frame({ API: null }) })],
    ['where every frame is of another origin', frame({ parent: foreign(foreign()), opener: foreign() })],
  ])('%s', (_, start) => {
    expect(found(start)).toBeUndefined();
  });

  test('where reading the parent throws', () => {
    const start = Object.defineProperties({}, { parent: { get: forbidden }, opener: { get: forbidden } });
    expect(found(start as Window)).toBeUndefined();
  });
});

test('the search in an endless chain of frames ends', () => {
  const endless = (): Window => Object.defineProperty({}, 'parent', { get: endless }) as Window;
  expect(found(endless())).toBeUndefined();
});

test('the search ends where two windows are the opener of each other', () => {
  const one: { opener?: Window } = {};
  const two = frame({ opener: one as Window });
  one.opener = two;
  expect(found(two)).toBeUndefined();
});

test('the search goes as far up as ADL’s sample for SCORM 2004, and no further', () => {
  const above = (frames: number): Window => {
    let window = frame({ API: api });
    for (let count = 0; count < frames; count += 1) window = frame({ parent: window });
    return window;
  };
  expect(found(above(499))).toBe(api);
  expect(found(above(500))).toBeUndefined();
});
