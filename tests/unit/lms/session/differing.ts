import type { Differs } from './connected.ts';

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

/** Says "false" to every value of these elements, with this error, as long as it is not cured. */
export const always =
  (elements: string | RegExp, error: string, cured = () => false): Differs =>
  (lms) => {
    let refused = false;
    return {
      LMSSetValue(name = '', value = '') {
        refused = !cured() && new RegExp(elements).test(name);
        return refused ? 'false' : lms.LMSSetValue(name, value);
      },
      LMSCommit(argument = '') {
        refused = false;
        return lms.LMSCommit(argument);
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

/** Commits, and answers with something else than "true" and no error. */
export const answering =
  (answer: unknown, error = '0'): Differs =>
  (lms) => {
    let answered = false;
    return {
      LMSSetValue(name = '', value = '') {
        answered = false;
        return lms.LMSSetValue(name, value);
      },
      LMSCommit(argument = '') {
        answered = true;
        lms.LMSCommit(argument);
        return answer;
      },
      LMSGetLastError: () => (answered ? error : lms.LMSGetLastError()),
    };
  };

/**
 * Moodle 4.5 with SCORM 1.2 (scorm_12.js, CollectData; request.js): a commit sends what differs from what was sent
 * before, and answers "true" even where nothing has left the machine.
 */
export const marking =
  (reachable: () => boolean): Differs =>
  (lms) => {
    const data = new Map<string, string>();
    const sent = new Map<string, string>();
    const deliver = (): void => {
      const changed = [...data].filter(([element, value]) => sent.get(element) !== value);
      for (const [element, value] of changed) {
        sent.set(element, value);
        if (reachable()) lms.LMSSetValue(element, value);
      }
    };
    return {
      LMSSetValue(element = '', value = '') {
        data.set(element, value);
        return 'true';
      },
      LMSCommit(argument = '') {
        deliver();
        if (reachable()) lms.LMSCommit(argument);
        return 'true';
      },
      LMSFinish(argument = '') {
        deliver();
        if (reachable()) lms.LMSFinish(argument);
        return 'true';
      },
    };
  };

/** Ends the session while it lasts: from now on every call is answered with "false" and 301. */
export const ending =
  (ended: () => boolean): Differs =>
  (lms) => ({
    LMSSetValue: (name = '', value = '') => (ended() ? 'false' : lms.LMSSetValue(name, value)),
    LMSCommit: (argument = '') => (ended() ? 'false' : lms.LMSCommit(argument)),
    LMSFinish: (argument = '') => (ended() ? 'false' : lms.LMSFinish(argument)),
    LMSGetLastError: () => (ended() ? '301' : lms.LMSGetLastError()),
  });
