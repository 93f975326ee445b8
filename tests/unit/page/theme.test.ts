import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { generateThemes } from '../../../scripts/generate/generate.ts';
import { buildStyle } from '../../../src/page/build-style.ts';
import { readTheme, themeNames } from '../../../src/page/theme.ts';

const roots: string[] = [];
afterEach(async () => {
  await Promise.all(roots.splice(0).map((root) => rm(root, { recursive: true })));
});

/** A tool folder with themes made of these files below `templates/`. */
async function tool(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'knigge-theme-'));
  roots.push(root);
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, 'templates', name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  await writeFile(join(root, 'package.json'), '{ "type": "module" }');
  await generateThemes(root);
  return root;
}

const FILES = {
  'base/page.hbs': 'page',
  'base/partials/end.hbs': 'end',
  'base/styles/1-tokens.css': ':root { --ink: black }',
  'base/styles/2-base.css': 'body { color: var(--ink) }',
  'night/styles/1-tokens.css': ':root { --ink: white }',
};

test('a theme replaces single files of the base theme, and keeps the rest', async () => {
  const root = await tool(FILES);
  const theme = await readTheme(root, 'night');
  expect(Object.keys(theme.templates)).toEqual(['page.hbs', 'partials/end.hbs']);
  expect(Object.keys(theme.sheets)).toEqual(['styles/1-tokens.css', 'styles/2-base.css']);
  expect(theme.tokens.light).toEqual({ ink: 'white' });
  expect(buildStyle(theme, [], [])).toBe(':root{--ink: white }body{color:var(--ink)}');
});

test('the base theme is listed and read like any other', async () => {
  const root = await tool(FILES);
  expect(await themeNames(root)).toEqual(['base', 'night']);
  expect((await readTheme(root, 'base')).sheets['styles/1-tokens.css']).toContain('black');
});
