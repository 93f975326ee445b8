import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { readFolder } from '../../src/source/folder/read-folder.ts';
import { kinds } from '../../src/questions/kinds.ts';
import { read, ROOT } from './support/imports.ts';

const COURSE = 'modules/information-security';

test(`${COURSE} shows every kind of question and an episode that branches, and has no warning`, async () => {
  const sources = await readFolder(resolve(ROOT, COURSE), COURSE);
  const { valid, findings } = await compile(sources, { root: ROOT, version: '0.0.0' }, ['scorm12']);
  expect(findings).toEqual([]);
  const { episodes } = valid!.course;
  const asked = new Set(episodes.flatMap(({ scenes }) => scenes.map(({ question }) => question.kind)));
  expect([...asked].sort()).toEqual(Object.keys(kinds).sort());
  expect(episodes.some(({ scenes }) => scenes.length > 1)).toBe(true);
});

test('docs/questions.md tells of every kind, and quotes what stands in the course', () => {
  const page = read('docs/questions.md');
  for (const kind of Object.keys(kinds)) expect(page).toContain(`\`${kind}\``);
  const quotes = [...page.matchAll(/```text\n\((\S+)\)\n([\s\S]*?)```/g)];
  expect(quotes.length).toBeGreaterThanOrEqual(Object.keys(kinds).length);
  for (const [, file, quote] of quotes) {
    const source = read(`${COURSE}/${file}`);
    for (const part of quote!.split('\n…\n')) expect(source).toContain(part.trim());
  }
});
