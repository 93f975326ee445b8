import type { QuirkLms } from '../../lms/quirk-lms.ts';

/** Calls that fail although others get through. */
export interface Stumble {
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
  stumble(stumble: Stumble): void;
}

export function bridge(): Bridge {
  let works = true;
  let stumble: Stumble = { on: 'set', element: /^$/, after: 0, times: 0 };

  const pass = (): void => {
    if (!works) throw new Error('the frames between course and LMS do not get through');
  };
  const step = (on: Stumble['on'], element: string): void => {
    pass();
    const { after, times } = stumble;
    if (stumble.on !== on || times === 0 || !stumble.element.test(element)) return;
    stumble = after > 0 ? { ...stumble, after: after - 1 } : { ...stumble, times: times - 1 };
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
    stumble(next) {
      stumble = next;
    },
  };
}
