import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { axeViolations } from './support/axe.ts';
import { type BuiltCourse, buildFiles, courseYaml } from './support/course.ts';
import { scorm12 } from './support/dialects.ts';
import { episodeFiles, lettersFor } from './support/episodes.ts';
import { misfits } from './support/geometry.ts';
import { Keyboard } from './support/keyboard.ts';
import type { Learner } from './support/learner.ts';
import type { LmsServer } from './support/lms-server.ts';
import { once } from './support/once.ts';
import { launchIn, lmsWith, openPage, SOON } from './support/stage.ts';

const YOUTUBE = 'https://www.youtube-nocookie.com';
const FILM = `## Video

See how it goes wrong:

[A lift full of silence](https://www.youtube.com/watch?v=dQw4w9WgXcQ)

### Transcript

Three people look at the floor. Nobody says good morning.
`;

/** Three episodes, the first with a film of a provider. */
function course(): Promise<BuiltCourse> {
  const { target } = scorm12;
  const files = episodeFiles(3).map(
    ([name, text], index) => [name, index === 0 ? text.replace('\n## ', `\n${FILM}\n## `) : text] as const,
  );
  return once(`film ${target}`, () => buildFiles([courseYaml(), ...files], target));
}

const isElsewhere = ({ hostname }: URL): boolean => hostname !== '127.0.0.1';

/** What is asked of other hosts, answered in their place. */
async function elsewhere(context: BrowserContext): Promise<string[]> {
  const asked: string[] = [];
  await context.route(isElsewhere, async (route) => {
    asked.push(route.request().url());
    await route.fulfill({ contentType: 'text/html', body: '<title>A film</title>It plays.' });
  });
  return asked;
}

interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly learner: Learner;
  readonly asked: string[];
  readonly lms: LmsServer;
}

async function open(): Promise<Visit> {
  const lms = await lmsWith(await course());
  const { context, page } = await openPage();
  const asked = await elsewhere(context);
  const learner = await launchIn(page, lms, { learner: 'kim', api: scorm12.strict });
  return { context, page, learner, asked, lms };
}

const button = ({ section }: Learner, name: string) => section.getByRole('button', { name, exact: true });
const frames = ({ section }: Learner) => section.locator('iframe');

describe('a film of a provider', () => {
  test('sends no request while a learner takes the whole course without it', async () => {
    const { lms, learner, asked } = await open();
    await learner.start();
    await learner.answerAll(lettersFor('x'));
    await learner.result.waitFor();
    await expect.poll(() => lms.record('kim')[scorm12.status], SOON).toBe('completed');
    await learner.exit();
    expect(asked).toEqual([]);
  });

  test('is loaded from its host when the learner plays it, and no more once they close it', async () => {
    const { learner, asked } = await open();
    await learner.start();
    await button(learner, 'Play film').click();
    await expect.poll(() => asked.length, SOON).toBeGreaterThan(0);
    expect(asked.map((url) => new URL(url).origin)).toEqual(asked.map(() => YOUTUBE));
    expect(await frames(learner).getAttribute('title')).toBe('A lift full of silence');

    await button(learner, 'Close the film and send nothing more').click();
    expect(await frames(learner).count()).toBe(0);
    expect(await button(learner, 'Play film').evaluate((found) => found === document.activeElement)).toBe(
      true,
    );
    const before = asked.length;
    await learner.answerAll(lettersFor('x'));
    await learner.result.waitFor();
    expect(asked).toHaveLength(before);
  });

  test('stops when the learner goes on, and asks again when they come back', async () => {
    const { learner } = await open();
    await learner.start();
    await button(learner, 'Play film').click();
    await frames(learner).waitFor();
    await learner.answerAll(lettersFor('x', 1));
    await learner.back();
    expect(await frames(learner).count()).toBe(0);
    expect(await button(learner, 'Play film').isVisible()).toBe(true);
  });

  test('that cannot be reached: the learner reads so, and goes on with the transcript', async () => {
    const { context, learner, asked } = await open();
    await learner.start();
    await context.setOffline(true);
    await button(learner, 'Play film').click();
    await learner.section.getByRole('alert').waitFor();
    expect(await learner.section.getByRole('alert').innerText()).toContain('no internet connection');
    expect(await frames(learner).count()).toBe(0);
    await button(learner, 'Go on without the film').click();
    expect(await learner.section.getByText('Nobody says good morning.').isVisible()).toBe(true);
    expect(asked).toEqual([]);
  });
});

test('only a course with a film of a provider may load a frame, and only from there', async () => {
  const html = new TextDecoder().decode((await course()).files.get('index.html'));
  expect(/frame-src ([^;]*);/.exec(html)![1]).toBe(YOUTUBE);
  expect(html).not.toContain('<iframe');
});

test('a film is played by keyboard, passes axe, and fits into every window', async () => {
  const { page, learner } = await open();
  await learner.start();
  const keyboard = new Keyboard(page, learner.frame);
  expect(await axeViolations(learner.frame)).toEqual([]);
  await keyboard.tabTo('[data-skip]');
  await keyboard.press('Enter');
  expect(await keyboard.isOn('[data-transcript] summary')).toBe(true);
  expect(await learner.section.getByText('Nobody says good morning.').isVisible()).toBe(true);
  await learner.section.getByText('Where my data go').click();
  expect(await axeViolations(learner.frame)).toEqual([]);
  expect(await misfits(page, learner.frame, 'film')).toEqual([]);
  await button(learner, 'Play film').focus();
  await keyboard.press('Enter');
  await frames(learner).waitFor();
  expect(await misfits(page, learner.frame, 'film')).toEqual([]);
});
