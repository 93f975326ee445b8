import type { QuirkLms } from '../../../src/profiles/quirk-lms.ts';

/** Calls that fail although others get through. */
export interface CallFailure {
  readonly on: 'get' | 'set';
  readonly element: RegExp;
  /** calls that get through first */
  readonly after: number;
  readonly times: number;
}

/** The frames between course and LMS: what does not get through throws. */
export interface Bridge {
  over(lms: QuirkLms): QuirkLms;
  works(now: boolean): void;
  failCalls(failure: CallFailure): void;
}

export function bridge(): Bridge {
  let works = true;
  let failure: CallFailure = { on: 'set', element: /^$/, after: 0, times: 0 };

  const pass = (): void => {
    if (!works) throw new Error('the frames between course and LMS do not get through');
  };
  const step = (on: CallFailure['on'], element: string): void => {
    pass();
    const { after, times } = failure;
    if (failure.on !== on || times === 0 || !failure.element.test(element)) return;
    failure = after > 0 ? { ...failure, after: after - 1 } : { ...failure, times: times - 1 };
    if (after === 0) throw new Error('this call does not get through');
  };
  const bridged = (method: (argument: string) => string) => (argument: string) => {
    pass();
    return method(argument);
  };

  return {
    over: (lms) => ({
      ...lms,
      get(element) {
        step('get', element);
        return lms.get(element);
      },
      set(element, value) {
        step('set', element);
        return lms.set(element, value);
      },
      commit: bridged(lms.commit),
      terminate: bridged(lms.terminate),
    }),
    works(now) {
      works = now;
    },
    failCalls(next) {
      failure = next;
    },
  };
}
