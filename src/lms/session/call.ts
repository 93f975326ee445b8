import type { ApiMethod, Dialect } from '../dialect.ts';

/** Calls the LMS; answers a string, whatever the LMS returns, and null where it throws. */
export type Call = (method: ApiMethod, ...parameters: string[]) => string | null;

/**
 * Wraps an API. Real ones return numbers (Moodle 4.5 GetValue of a score), null (Cornerstone's Commit while the
 * page goes) or undefined, and some throw.
 */
export const createCaller =
  (api: object, { methods }: Dialect): Call =>
  (method, ...parameters) => {
    try {
      const functions = api as Record<string, (...values: string[]) => unknown>;
      const answer = functions[methods[method]]!(...parameters);
      const readable =
        typeof answer === 'string' || typeof answer === 'number' || typeof answer === 'boolean';
      return readable ? String(answer) : '';
    } catch {
      return null;
    }
  };
