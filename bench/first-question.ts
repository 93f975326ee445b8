import type { Browser } from 'playwright-core';

import { plainPage } from './plain-page.ts';
import { serve } from './serve.ts';

/** A phone with little reception: 400 kbit/s each way and 400 ms to the first byte. */
const NETWORK = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
/** how many times slower its processor is than that of this machine */
const CPU = 4;

/** An LMS that answers at once, around a frame as wide as Moodle's. */
const LMS = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>LMS</title><script>
const yes = () => 'true', none = () => '';
window.API = {
  LMSInitialize: yes, LMSFinish: yes, LMSGetValue: none, LMSSetValue: yes, LMSCommit: yes,
  LMSGetLastError: () => '0', LMSGetErrorString: none, LMSGetDiagnostic: none,
};
</script></head><body><iframe title="Course" width="650" height="1000"></iframe></body></html>`;

/** What an opening took, in milliseconds from the frame's navigation. */
interface Opening {
  /** until the first question was painted */
  readonly question: number;
  /** until all text was there and painted */
  readonly text: number;
}

declare global {
  interface Window {
    /** of the LMS: takes what the frame has measured */
    opened: (took: Opening) => void;
  }
}

/**
 * Runs in the frame: presses the start button once it has been painted, and tells when the first question has been.
 * A change is on the screen by the frame that follows the next one.
 */
function hurryToQuestion(): void {
  if (window.parent === window) return;
  const seen = { button: false, question: false };
  const took = { question: 0, text: 0 };
  document.addEventListener('DOMContentLoaded', () => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        took.text = performance.now();
        if (took.question > 0) window.parent.opened(took);
      }),
    );
  });
  new MutationObserver(() => {
    const button = document.querySelector<HTMLElement>('[data-action="start"]');
    if (!seen.button && button?.textContent && !button.closest('[hidden]')) {
      seen.button = true;
      requestAnimationFrame(() => requestAnimationFrame(() => button.click()));
    }
    const question = document.querySelector('[data-question] legend');
    if (!seen.question && question?.textContent && !question.closest('[hidden]')) {
      seen.question = true;
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          took.question = performance.now();
          if (took.text > 0) window.parent.opened(took);
        }),
      );
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['hidden'] });
}

async function opening(browser: Browser, origin: string, name: string): Promise<Opening> {
  const context = await browser.newContext({ viewport: { width: 680, height: 1020 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(hurryToQuestion);
    await page.goto(`${origin}/lms.html`);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', NETWORK);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU });
    return await page.evaluate(
      (address) =>
        new Promise<Opening>((resolve) => {
          window.opened = resolve;
          document.querySelector('iframe')!.src = address;
        }),
      name,
    );
  } finally {
    await context.close();
  }
}

/** Milliseconds from navigation, of all openings. */
export interface FirstQuestion {
  readonly course: readonly number[];
  /** of a page with the same text and no script */
  readonly plain: readonly number[];
  /** of the same page, until all of its text was painted */
  readonly text: readonly number[];
}

/** Opens a course and its plain counterpart so many times each, by turns, with an empty cache and a poor connection. */
export async function firstQuestion(browser: Browser, html: string, runs: number): Promise<FirstQuestion> {
  const pages = { 'lms.html': LMS, 'course.html': html, 'plain.html': plainPage(html) };
  const host = await serve(
    new Map(Object.entries(pages).map(([name, page]) => [name, new TextEncoder().encode(page)])),
  );
  const courses: Opening[] = [];
  const plains: Opening[] = [];
  try {
    while (plains.length < runs) {
      courses.push(await opening(browser, host.origin, 'course.html'));
      plains.push(await opening(browser, host.origin, 'plain.html'));
    }
  } finally {
    await host.close();
  }
  return {
    course: courses.map(({ question }) => question),
    plain: plains.map(({ question }) => question),
    text: plains.map(({ text }) => text),
  };
}
