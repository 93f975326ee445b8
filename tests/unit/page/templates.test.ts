import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { themeModule } from '../../../scripts/generate/theme.ts';
import { pageRenderer, withoutUndefined } from '../../../src/page/templates.ts';
import type { Theme } from '../../../src/page/theme.ts';

/** The module of a theme with these files, as the tool imports it. */
async function theme(files: Readonly<Record<string, string>>): Promise<Theme> {
  const folder = await mkdtemp(join(tmpdir(), 'knigge-theme-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'theme.mjs');
  await writeFile(file, await themeModule(new Map(Object.entries(files))));
  return (await import(pathToFileURL(file).href)) as Theme;
}

async function render(
  page: string,
  view: object,
  partials: Readonly<Record<string, string>> = {},
): Promise<string> {
  const files = Object.entries(partials).map(([name, text]) => [`partials/${name}.hbs`, text] as const);
  const { templates } = await theme({ 'page.hbs': page, ...Object.fromEntries(files) });
  return pageRenderer(templates)(withoutUndefined(view));
}

describe('a name that the view lacks', () => {
  test.each([
    ['a variable', '{{missing}}'],
    ['a raw variable', '{{{missing}}}'],
    ['a condition', '{{#if missing}}yes{{/if}}'],
    ['an inverted condition', '{{#unless missing}}yes{{/unless}}'],
    ['a list', '{{#each missing}}x{{/each}}'],
    ['a scope', '{{#with missing}}x{{/with}}'],
    ['a property of an object', '{{there.missing}}'],
    ['a property of a missing name', '{{#if missing.part}}yes{{/if}}'],
    ['a name outside a list', '{{#each list}}{{../missing}}{{/each}}'],
    ['an item of a list', '{{#each list}}{{missing}}{{/each}}'],
    ['a parameter of a partial', '{{> part texts=missing}}'],
    ['a variable inside a partial', '{{> asks texts=there}}'],
    ['the name of a partial', '{{> (lookup there "missing")}}'],
  ])('throws as %s', async (_, page) => {
    const view = { there: {}, list: [{ name: 'a' }] };
    const partials = { part: 'no texts', asks: '{{missing}}' };
    await expect(render(page, view, partials)).rejects.toThrow(/not defined|could not be found/);
  });

  test.each(['{{name}}', '{{#if name}}yes{{/if}}', '{{#each name}}x{{/each}}', '{{> part texts=name}}'])(
    'counts as missing where it is undefined: %s',
    async (page) => {
      await expect(render(page, { name: undefined }, { part: '{{texts}}' })).rejects.toThrow(/not defined/);
    },
  );

  test('throws as a partial', async () => {
    await expect(render('{{> nowhere}}', {})).rejects.toThrow(/nowhere/);
  });

  test('throws as a helper', async () => {
    await expect(render('{{shout name}}', { name: 'a' })).rejects.toThrow(/shout/);
  });
});

test('null, false, zero and empty values are not missing', async () => {
  const view = { none: null, no: false, zero: 0, blank: '', list: [] };
  const page = '{{#if none}}a{{/if}}{{#if no}}b{{/if}}{{zero}}{{blank}}{{#each list}}c{{/each}}';
  expect(await render(page, view)).toBe('0');
});

test('values are escaped, except in triple braces', async () => {
  const view = { text: '<b>"&\'</b>' };
  expect(await render('{{text}}|{{{text}}}', view)).toBe('&lt;b&gt;&quot;&amp;&#x27;&lt;/b&gt;|<b>"&\'</b>');
});

test('partials are named by their path below partials/', async () => {
  expect(
    await render('{{> questions/single texts=name}}', { name: 'x' }, { 'questions/single': '{{texts}}!' }),
  ).toBe('x!');
});

test('a theme without page.hbs throws', () => {
  expect(() => pageRenderer({})).toThrow('page.hbs');
});
