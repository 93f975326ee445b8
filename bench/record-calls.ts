import type { Page } from 'playwright-core';

/** A call of the content, as it reaches the LMS. */
export interface ApiCall {
  readonly method: string;
  readonly element: string;
  readonly value: string;
}

declare global {
  interface Window {
    traffic: ApiCall[];
  }
}

const API_NAMES = ['API', 'API_1484_11'];

// tsx compiles with esbuild's keepNames: an arrow function with a name would call a helper that the page lacks.
function listen(names: readonly string[]): void {
  if (window.parent !== window) return;
  window.traffic = [];
  for (const name of names) {
    let offered: object | undefined;
    Object.defineProperty(window, name, {
      get() {
        return offered;
      },
      set(api: object) {
        offered = new Proxy(api, {
          get(target, key) {
            const member: unknown = Reflect.get(target, key);
            if (typeof member !== 'function') return member;
            return (...given: string[]): unknown => {
              const [element = '', value = ''] = given;
              window.traffic.push({ method: String(key).replace(/^LMS/, ''), element, value });
              return Reflect.apply(member, target, given);
            };
          },
        });
      },
    });
  }
}

/** From the next page on, notes each call of any method of the LMS's API. */
export async function countCalls(page: Page): Promise<void> {
  await page.addInitScript(listen, API_NAMES);
}

/** All calls so far. */
export const callsIn = (page: Page): Promise<ApiCall[]> => page.evaluate(() => window.traffic);
