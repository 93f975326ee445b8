import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

import { generateThemes } from '../../scripts/generate/generate.ts';
import { packageRoot } from '../../src/tool/package-root.ts';
import { closeAfterwards } from './support/closing.ts';
import { contrastOf } from './support/contrast.ts';
import { buildFiles, courseYaml } from './support/course.ts';
import { scorm12 } from './support/dialects.ts';
import { episodeFiles } from './support/episodes.ts';
import { lmsWith, visit } from './support/stage.ts';

/** The file that CONTRIBUTING.md gives as an example of a theme. */
async function example(): Promise<{ readonly path: string; readonly css: string }> {
  const text = await readFile(join(packageRoot(), 'CONTRIBUTING.md'), 'utf8');
  const [, path, rules] = /```css\n\s*\/\* (templates\/\S+) \*\/\n(.*?)```/s.exec(text)!;
  return { path: path!, css: rules! };
}

/** This tool with one file more. */
async function toolWith(path: string, content: string): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'knigge-theme-'));
  closeAfterwards(() => rm(root, { recursive: true }));
  for (const folder of ['package.json', 'generated/control-files', 'generated/player', 'templates/base']) {
    await mkdir(dirname(join(root, folder)), { recursive: true });
    await symlink(join(packageRoot(), folder), join(root, folder));
  }
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
  await generateThemes(root);
  return root;
}

test('the theme that CONTRIBUTING.md gives as an example changes what it names, and nothing else', async () => {
  const { path, css } = await example();
  const root = await toolWith(path, css);
  const files = [courseYaml('theme: quiet'), ...episodeFiles(1)];
  const lms = await lmsWith(await buildFiles(files, scorm12.target, root));
  const { learner } = await visit(lms, { learner: 'kim', api: scorm12.strict });
  await learner.start();
  const look = await learner.section.evaluate((section) => {
    const button = getComputedStyle(section.querySelector('[data-action="check"]')!);
    const option = getComputedStyle(section.querySelector('.option')!);
    return { button: button.backgroundColor, corners: option.borderRadius, ink: option.color };
  });
  expect(look).toEqual({ button: 'rgb(59, 47, 99)', corners: '0px', ink: 'rgb(29, 39, 51)' });
});

test('in forced colours, the start button has an outline and words that can be seen', async () => {
  const lms = await lmsWith(await buildFiles([courseYaml(), ...episodeFiles(1)], scorm12.target));
  const look = { colorScheme: 'light', forcedColors: 'active' } as const;
  const { learner } = await visit(lms, { learner: 'kim', api: scorm12.strict }, look);
  const button = learner.frame.locator('.cover [data-action="start"]');
  await button.waitFor();
  expect(await contrastOf(button, 'borderTopColor')).toBeGreaterThan(3);
  expect(await contrastOf(button, 'color')).toBeGreaterThan(4.5);
});
