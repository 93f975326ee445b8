import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** milliseconds that the API of the LMS has taken, its requests included */
    lmsTime: number;
  }
}

// tsx compiles with keepNames of esbuild: a named arrow function would call a helper that the page does not have.
function timeApi(name: string): void {
  if (window.parent !== window) return;
  window.lmsTime = 0;
  let timed: object | undefined;
  Object.defineProperty(window, name, {
    get() {
      return timed;
    },
    set(api: object) {
      timed = new Proxy(api, {
        get(target, key) {
          const member: unknown = Reflect.get(target, key);
          if (typeof member !== 'function') return member;
          return (...given: string[]): unknown => {
            const start = performance.now();
            const answer: unknown = Reflect.apply(member, target, given);
            window.lmsTime += performance.now() - start;
            return answer;
          };
        },
      });
    },
  });
}

/** Counts, from the next page on, the time that the LMS's API takes of the page's thread. */
export async function timeLms(page: Page, apiName: string): Promise<void> {
  await page.addInitScript(timeApi, apiName);
}

/** Milliseconds so far. An API that was not called yet is an error: nothing would be counted. */
export async function lmsTime(page: Page): Promise<number> {
  const time = await page.evaluate(() => window.lmsTime);
  if (!(time > 0)) throw new Error('the time of the LMS is not counted');
  return time;
}
