import type { Browser } from 'playwright-core';

import { plainPage } from './plain-page.ts';
import { serve } from './serve.ts';

/** A phone with little reception: 400 kbit/s each way and 400 ms to the first byte. */
const NETWORK = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
/** how many times slower than this machine its processor is */
const CPU_SLOWDOWN = 4;

/** An LMS that answers at once, around a frame as wide as Moodle's. */
const LMS = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>LMS</title><script>
const yes = () => 'true', none = () => '';
window.API = {
  LMSInitialize: yes, LMSFinish: yes, LMSGetValue: none, LMSSetValue: yes, LMSCommit: yes,
  LMSGetLastError: () => '0', LMSGetErrorString: none, LMSGetDiagnostic: none,
};
</script></head><body><iframe title="Course" width="650" height="1000"></iframe></body></html>`;

/** Times of one opening, in milliseconds from the navigation of the frame. */
interface OpeningTimes {
  /** until the first question was painted */
  readonly question: number;
  /** until all text was there and painted */
  readonly text: number;
}

declare global {
  interface Window {
    /** in the page of the LMS: receives what the frame has measured */
    report: (times: OpeningTimes) => void;
  }
}

/**
 * Runs in the frame: presses the start button once it is painted, and reports when the first question is painted.
 * Two animation frames after a change it is on the screen.
 */
function timeFirstQuestion(): void {
  if (window.parent === window) return;
  const found = { button: false, question: false };
  const times = { question: 0, text: 0 };
  document.addEventListener('DOMContentLoaded', () => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        times.text = performance.now();
        if (times.question > 0) window.parent.report(times);
      }),
    );
  });
  new MutationObserver(() => {
    const button = document.querySelector<HTMLElement>('[data-action="start"]');
    if (!found.button && button?.textContent && !button.closest('[hidden]')) {
      found.button = true;
      requestAnimationFrame(() => requestAnimationFrame(() => button.click()));
    }
    const question = document.querySelector('[data-question] legend');
    if (!found.question && question?.textContent && !question.closest('[hidden]')) {
      found.question = true;
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          times.question = performance.now();
          if (times.text > 0) window.parent.report(times);
        }),
      );
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['hidden'] });
}

async function timeOpening(browser: Browser, origin: string, name: string): Promise<OpeningTimes> {
  const context = await browser.newContext({ viewport: { width: 680, height: 1020 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(timeFirstQuestion);
    await page.goto(`${origin}/lms.html`);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', NETWORK);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    return await page.evaluate(
      (address) =>
        new Promise<OpeningTimes>((resolve) => {
          window.report = resolve;
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

/** Opens a course and a plain page with the same text in turn, with an empty cache and a slow connection. */
export async function firstQuestion(browser: Browser, html: string, runs: number): Promise<FirstQuestion> {
  const pages = { 'lms.html': LMS, 'course.html': html, 'plain.html': plainPage(html) };
  const server = await serve(
    new Map(Object.entries(pages).map(([name, page]) => [name, new TextEncoder().encode(page)])),
  );
  const courseTimes: OpeningTimes[] = [];
  const plainTimes: OpeningTimes[] = [];
  try {
    while (plainTimes.length < runs) {
      courseTimes.push(await timeOpening(browser, server.origin, 'course.html'));
      plainTimes.push(await timeOpening(browser, server.origin, 'plain.html'));
    }
  } finally {
    await server.close();
  }
  return {
    course: courseTimes.map(({ question }) => question),
    plain: plainTimes.map(({ question }) => question),
    text: plainTimes.map(({ text }) => text),
  };
}
