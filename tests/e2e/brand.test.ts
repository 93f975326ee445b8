import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { packageRoot } from '../../src/tool/package-root.ts';
import { buildFiles, courseYaml } from './support/course.ts';
import { scorm12 } from './support/dialects.ts';
import { episodeFiles } from './support/episodes.ts';
import { lmsWith, visit } from './support/stage.ts';

const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><rect width="40" height="10"/></svg>`;

const course = (brand: string, files: [name: string, content: string | Uint8Array][] = []) =>
  buildFiles([courseYaml(`brand: ${brand}`), ...files, ...episodeFiles(1)], scorm12.target);

/** Any font that can be had: one that the browser's own tools bring along. */
async function anyFont(): Promise<Uint8Array> {
  const folder = join(packageRoot(), 'node_modules', 'playwright-core', 'lib');
  const names = await readdir(folder, { recursive: true });
  return readFile(
    join(
      folder,
      names.find((name) => name.endsWith('.ttf'))!,
    ),
  );
}

test.each([
  { color: '#ffcc00', ink: 'rgb(0, 0, 0)', fill: 'rgb(255, 204, 0)' },
  { color: '#5b0f8b', ink: 'rgb(255, 255, 255)', fill: 'rgb(91, 15, 139)' },
])('$color fills the main button, in light and dark', async ({ color, ink, fill }) => {
  const lms = await lmsWith(await course(`{ color: "${color}" }`));
  const { page, learner } = await visit(lms, { learner: 'kim', api: scorm12.strict });
  await learner.start();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const button = await learner.action('check').evaluate((element) => {
      const { backgroundColor, color: text } = getComputedStyle(element);
      return { backgroundColor, text };
    });
    expect(button).toEqual({ backgroundColor: fill, text: ink });
  }
});

test('logo and font come with the package, and from nowhere else', async () => {
  const built = await course('{ logo: Bilder/Logo ä.svg, font: media/house.ttf }', [
    ['Bilder/Logo ä.svg', LOGO],
    ['media/house.ttf', await anyFont()],
  ]);
  const lms = await lmsWith(built);
  const { page, learner } = await visit(lms, { learner: 'kim', api: scorm12.strict });
  const { frame } = learner;
  const logo = frame.getByRole('img', { name: 'Logo' });
  await logo.waitFor();
  await frame.evaluate(() => document.fonts.ready);
  expect(
    await logo.evaluate((image: HTMLImageElement) => ({ width: image.naturalWidth > 0, src: image.src })),
  ).toEqual({ width: true, src: expect.stringMatching(/\/media\/bilder\/logo-[a-z0-9-]+\.svg$/) });
  expect(
    await frame.evaluate(() => [...document.fonts].map(({ family, status }) => `${family} ${status}`)),
  ).toEqual(['Brand loaded']);
  const manifest = new TextDecoder().decode(built.files.get('imsmanifest.xml'));
  const media = [...built.files.keys()].filter((name) => name.startsWith('media/'));
  expect(media.filter((name) => !manifest.includes(`href="${name}"`))).toEqual([]);
  expect(lms.requests.filter((path) => path.startsWith('/package/media/')).length).toBe(2);
  await learner.start();
  expect(await logo.isVisible()).toBe(false);
  expect(page.url()).toContain(lms.origin);
});

const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360" width="640" height="360"><rect width="640" height="360"/></svg>`;

test('in a red brand, a failed run is not told in red, and stands clear of the button; pictures fill the column', async () => {
  const [[name, text]] = episodeFiles(1) as [[string, string]];
  const files = [
    courseYaml(
      'brand: { color: "#c8102e" }\ncomments: send\ntracking: { readers: the house }\npass: { score: 80, attempts: 2 }',
    ),
    [name, `${text.replace('Somebody', '![A lift](lift.svg)\n\nSomebody')}\n## Your comment\n\nWell?\n`],
    ['lift.svg', PICTURE],
  ] as const;
  const lms = await lmsWith(await buildFiles(files, scorm12.target));
  const { learner } = await visit(lms, { learner: 'kim', api: scorm12.strict });
  await learner.start();
  const widths = await learner.section.locator('img').evaluate((image) => ({
    image: image.getBoundingClientRect().width,
    column: image.closest('.prose')!.getBoundingClientRect().width,
  }));
  expect(widths.column).toBeGreaterThan(640);
  expect(widths.image).toBe(widths.column);
  await learner.answer('c');
  await learner.next();
  const box = learner.section.getByText('This time you scored');
  const again = learner.action('start');
  const [{ y, height }, button] = [(await box.boundingBox())!, (await again.boundingBox())!];
  expect(button.y - (y + height)).toBeGreaterThanOrEqual(12);
  const colours = await box.evaluate((element) => {
    const { backgroundColor, borderInlineStartColor } = getComputedStyle(element);
    return [backgroundColor, borderInlineStartColor];
  });
  expect(colours).toEqual(['rgb(251, 242, 222)', 'rgb(128, 84, 10)']);
});
