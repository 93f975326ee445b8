import type { Differs } from './connected.ts';

/** Throws in the first SetValue of this element. */
export const failingOnce =
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

/** Refuses every value of these elements with this error, until `cured` is true. */
export const refusingValues =
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

/** Accepts every value, and returns something else than "true". */
export const returning =
  (answer: unknown): Differs =>
  (lms) => ({
    LMSSetValue(name = '', value = '') {
      lms.LMSSetValue(name, value);
      return answer;
    },
  });

/** Commits, and returns something else than "true", with this error. */
export const answeringCommit =
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
export const markingAsSent =
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

/** Once `ended` is true, every call returns "false" with the error 301. */
export const endingSession =
  (ended: () => boolean): Differs =>
  (lms) => ({
    LMSSetValue: (name = '', value = '') => (ended() ? 'false' : lms.LMSSetValue(name, value)),
    LMSCommit: (argument = '') => (ended() ? 'false' : lms.LMSCommit(argument)),
    LMSFinish: (argument = '') => (ended() ? 'false' : lms.LMSFinish(argument)),
    LMSGetLastError: () => (ended() ? '301' : lms.LMSGetLastError()),
  });
