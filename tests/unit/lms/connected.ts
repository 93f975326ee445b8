import type { Assignment } from '../../../src/lms/dialect.ts';
import { dialect } from '../../../src/lms/scorm12/dialect.ts';
import { openSession } from '../../../src/lms/session.ts';
import type { LmsOptions } from '../../lms/lms-record.ts';
import { type Scorm12Lms, strictScorm12 } from '../../lms/strict-scorm12.ts';
import { type TestHost, testHost } from './host.ts';

export const RESUME: Assignment = ['cmi.suspend_data', 'x'];
export const PLACE: Assignment = ['cmi.core.lesson_location', '01'];
export const STATUS: Assignment = ['cmi.core.lesson_status', 'completed'];

/** What an API does otherwise than the strict one; real ones return anything. */
export type Differs = (lms: Scorm12Lms) => Partial<Record<keyof Scorm12Lms, (...given: string[]) => unknown>>;

/** A session with an LMS whose API may differ from the strict one's. */
export function connected(options: LmsOptions = {}, differs: Differs = () => ({})) {
  const lms = strictScorm12(options);
  const host = testHost();
  const session = openSession({ ...lms, ...differs(lms) }, dialect, host);
  const called = (method: string): number => lms.calls.filter((call) => call.method === method).length;
  return { lms, host, session: session!, called };
}

/** Fails for the first call that sets this element, with a passing failure. */
export const onceFor =
  (element: string): Differs =>
  (lms) => {
    let failed = false;
    return {
      LMSSetValue(name = '', value = '') {
        if (failed || name !== element) return lms.LMSSetValue(name, value);
        failed = true;
        throw new Error('the frame is busy');
      },
    };
  };

/** Says "false" to every value of this element, with this error. */
export const always =
  (element: string, error: string): Differs =>
  (lms) => {
    let refused = false;
    return {
      LMSSetValue(name = '', value = '') {
        refused = name === element;
        return refused ? 'false' : lms.LMSSetValue(name, value);
      },
      LMSGetLastError: () => (refused ? error : lms.LMSGetLastError()),
    };
  };

/** Takes every value, and returns something else than "true". */
export const returning =
  (answer: unknown): Differs =>
  (lms) => ({
    LMSSetValue(name = '', value = '') {
      lms.LMSSetValue(name, value);
      return answer;
    },
  });

/** Lets time pass until the session waits for nothing any more. */
export function settle(host: TestHost): void {
  for (let round = 0; host.pass() > 0; round += 1) {
    if (round > 20) throw new Error('the session never stops trying');
  }
}
