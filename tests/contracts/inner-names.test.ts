import { resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';

import { bundlePlayer } from '../../src/page/bundle-player.ts';
import { compile } from '../../src/compiler/compile.ts';
import { INNER_NAMES } from '../../src/page/inner-names.ts';
import { readFolder } from '../../src/source/folder/read-folder.ts';
import { kinds } from '../../src/questions/kinds.ts';
import { openBrowser } from '../e2e/support/browser.ts';
import { ROOT } from './support/imports.ts';
import { zipped } from '../support/zipped.ts';

const named = (text: string): string[] =>
  INNER_NAMES.filter((name) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(text));

test.each(['scorm12', 'scorm2004'])(
  'a name that the bundler changes stands in no string of the player for %s',
  async (dialect) => {
    const parts = ['attestation', 'comments', 'news'];
    const { script } = await bundlePlayer(ROOT, { dialect, kinds: Object.keys(kinds), parts, absent: [] });
    expect(named(script)).toEqual([]);
  },
);

/** What only some courses have, for the flagship to have it as well. */
const EVERYTHING = `
pass: { score: 80 }
attestation: Ich habe alle Situationen selbst bearbeitet.
comments: send
shuffle: true
`;

test.each([
  ['of the flagship', ''],
  ['of a course with everything', EVERYTHING],
])('it stands neither in a page %s nor in its data', async (_, more) => {
  const sources = await readFolder(resolve(ROOT, 'modules/social-media-knigge'));
  const { text } = sources.texts.get('course.yaml') as { readonly text: string };
  const texts = new Map([...sources.texts, ['course.yaml', { text: `${text}${more}` }]]);
  const { packages } = await compile({ ...sources, texts }, { root: ROOT, version: '0.0.0' }, undefined);
  expect(packages.length).toBe(3);
  const zips = await Promise.all(packages.map(zipped));
  const pages = zips.map((zip) => new TextDecoder().decode(unzipSync(zip)['index.html']));
  expect(pages.map((page) => named(page))).toEqual(pages.map(() => []));
});

test('no interface of the browser knows it', async () => {
  const page = await (await openBrowser()).newPage();
  const known = await page.evaluate(() => {
    const names = new Set<string>();
    const note = (owner: unknown): void => {
      if (typeof owner === 'function') note(owner.prototype);
      if ((typeof owner !== 'object' && typeof owner !== 'function') || owner === null) return;
      for (const name of Object.getOwnPropertyNames(owner)) names.add(name);
    };
    for (const name of Object.getOwnPropertyNames(window)) {
      names.add(name);
      // An empty page may not look at its storage.
      if (!name.endsWith('Storage')) note(Reflect.get(window, name));
    }
    return [...names];
  });
  await page.close();
  expect(known.length).toBeGreaterThan(1000);
  expect(INNER_NAMES.filter((name) => known.includes(name))).toEqual([]);
});
