import type { ApiMethod, Dialect } from '../dialect.ts';

/** Calls the LMS; answers a string, whatever the LMS returns, and null where it throws. */
export type Call = (method: ApiMethod, ...parameters: string[]) => string | null;

/** A text, number or boolean, primitive or boxed, also of another frame: some wrappers return String objects. */
const isReadable = (answer: unknown): boolean =>
  /^\[object (String|Number|Boolean)\]$/.test(Object.prototype.toString.call(answer));

/**
 * Wraps an API. Real ones return numbers (Moodle 4.5 GetValue of a score), null (Cornerstone's Commit while the
 * page goes) or undefined, and some throw. `onUnreadable` is called for an answer that says nothing to a course, such as
 * a promise.
 */
export const createCaller =
  (api: object, { methods }: Dialect, onUnreadable: () => void): Call =>
  (method, ...parameters) => {
    try {
      const functions = api as Record<string, (...values: string[]) => unknown>;
      const answer = functions[methods[method]]!(...parameters);
      if (isReadable(answer)) return String(answer);
      if (answer !== null && answer !== undefined) onUnreadable();
      return '';
    } catch {
      return null;
    }
  };
