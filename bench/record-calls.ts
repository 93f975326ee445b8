import type { Page } from 'playwright-core';

/** A call of the course to the API of the LMS. */
export interface ApiCall {
  readonly method: string;
  readonly element: string;
  readonly value: string;
  /** of the page's thread, the LMS's requests included */
  readonly milliseconds: number;
}

declare global {
  interface Window {
    recordedCalls: ApiCall[];
  }
}

const API_NAMES = ['API', 'API_1484_11'];

function wrapApis(names: readonly string[]): void {
  if (window.parent !== window) return;
  window.recordedCalls = [];
  for (const name of names) {
    let wrapped: object | undefined;
    Object.defineProperty(window, name, {
      get() {
        return wrapped;
      },
      set(api: object) {
        wrapped = new Proxy(api, {
          get(target, key) {
            const member: unknown = Reflect.get(target, key);
            if (typeof member !== 'function') return member;
            return (...args: string[]): unknown => {
              const [element = '', value = ''] = args;
              const start = performance.now();
              const answer: unknown = Reflect.apply(member, target, args);
              window.recordedCalls.push({
                method: String(key).replace(/^LMS/, ''),
                element,
                value,
                milliseconds: performance.now() - start,
              });
              return answer;
            };
          },
        });
      },
    });
  }
}

/** Records each call of any method of the LMS's API, from the next page on. */
export async function recordCalls(page: Page): Promise<void> {
  await page.addInitScript(wrapApis, API_NAMES);
}

/** All calls so far. */
export const callsSoFar = (page: Page): Promise<ApiCall[]> => page.evaluate(() => window.recordedCalls);
