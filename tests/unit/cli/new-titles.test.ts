import * as fc from 'fast-check';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import { packageRoot } from '../../../src/tool/package-root.ts';
import { readFolder } from '../../../src/source/folder/read-folder.ts';
import { STARTER_LANGUAGES, type StarterLanguage } from '../../../src/starter/languages.ts';
import { cleanTitle } from '../../../src/starter/title.ts';
import { NASTY_TEXTS, PIECES } from '../../properties/nasty-texts.ts';
import { start } from './typist.ts';

/** Builds a new course with a title: its title, and the findings. */
async function buildWithTitle(title: string, language: StarterLanguage) {
  const home = await mkdtemp(join(tmpdir(), 'knigge-new-'));
  try {
    const folder = join(home, 'kurs');
    await start(folder, undefined, { title, language });
    const { valid, findings } = await compile(
      await readFolder(folder, 'kurs'),
      { root: packageRoot(), version: '1.2.3' },
      ['scorm12'],
    );
    return { title: valid?.course.title, findings };
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

const fits = (title: string): boolean => {
  const { length } = cleanTitle(title);
  return length > 0 && length <= 200;
};

const titles = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }).map((pieces) => pieces.join('')),
  )
  .filter(fits);

test('a course with any title builds without findings and keeps the title', async () => {
  await fc.assert(
    fc.asyncProperty(titles, fc.constantFrom(...STARTER_LANGUAGES), async (title, language) => {
      expect(await buildWithTitle(title, language)).toEqual({ title: cleanTitle(title), findings: [] });
    }),
    { numRuns: 100 },
  );
});

test.each(NASTY_TEXTS.filter(([, text]) => fits(text)))(
  'so does a course with %s in its title',
  async (_, title) => {
    expect(await buildWithTitle(title, 'de')).toEqual({ title: cleanTitle(title), findings: [] });
  },
);

test('a title keeps all visible characters', () => {
  const plain = 'Größe & "Café" – 100 % 👩‍👩‍👧‍👦: #1 \\ {a} [b] שלום';
  expect(cleanTitle(`  ${plain}\u0000\n`)).toBe(plain);
});
