import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';

import { type BuiltCourse, buildFiles, courseYaml } from './support/course.ts';
import { scorm12 } from './support/dialects.ts';
import { episodeFiles } from './support/episodes.ts';
import { lmsWith, visit } from './support/stage.ts';

const INTRO = `intro: |
  Every beginning is hard, or [Aller Anfang ist *schwer*]{lang=de}, as the [guide of the town hall](https://example.com/guide)
  says; see the [plan](plan.pdf), or ask [the press office](mailto:press@example.com).`;

const FILES = [courseYaml(INTRO), ['plan.pdf', '%PDF-1.4'], ...episodeFiles(1)] as const;

let course: BuiltCourse;
beforeAll(async () => {
  course = await buildFiles(FILES, scorm12.target);
});

async function intro() {
  const lms = await lmsWith(course);
  const { page, learner } = await visit(lms, { learner: 'kim', api: scorm12.strict });
  return { page, learner, intro: learner.frame.locator('.intro') };
}

/** The accessible names of links. */
async function linkNames(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const frameId = frameTree.childFrames![0]!.frame.id;
  const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId });
  return nodes
    .filter(({ ignored, role }) => !ignored && role?.value === 'link')
    .map(({ name }) => String(name?.value));
}

test('a passage in another language has that language for a screen reader', async () => {
  const { intro: text } = await intro();
  const passage = text.locator('[lang]');
  expect(await passage.count()).toBe(1);
  expect(await passage.innerText()).toBe('Aller Anfang ist schwer');
  expect(await passage.getAttribute('lang')).toBe('de');
});

test('the name of a link says whether it leaves the course, and leaves out the arrow behind it', async () => {
  const { page } = await intro();
  expect(await linkNames(page)).toEqual(
    expect.arrayContaining([
      'guide of the town hall (leaves the course, opens in a new window)',
      'plan (PDF, 1 kB) (opens in a new window)',
      'the press office',
    ]),
  );
});

describe('the arrow behind a link', () => {
  test('stands beside its last word at every width', async () => {
    const { intro: text } = await intro();
    const parted = await text.evaluate((element: HTMLElement) => {
      const widths = Array.from({ length: 90 }, (_, index) => 150 + 5 * index);
      const link = element.querySelector<HTMLElement>('a[href^="https:"]')!;
      const words = document.createRange();
      words.selectNodeContents(link.firstChild!);
      return widths.filter((width) => {
        element.style.width = `${width}px`;
        const last = [...words.getClientRects()].at(-1)!;
        const end = [...link.getClientRects()].at(-1)!;
        return (
          end.top > last.bottom ||
          end.right <= last.right ||
          end.right > element.getBoundingClientRect().right + 1
        );
      });
    });
    expect(parted).toEqual([]);
  });

  test('gives way to the address in print', async () => {
    const { page, intro: text } = await intro();
    const shown = () =>
      text
        .locator('a')
        .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
    expect(await shown()).toEqual(['"↗" / ""', '"↗" / ""', 'none']);
    await page.emulateMedia({ media: 'print' });
    expect(await shown()).toEqual(['" (https://example.com/guide)"', 'none', 'none']);
  });
});
