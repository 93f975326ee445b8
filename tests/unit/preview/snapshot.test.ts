import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import { packageRoot } from '../../../src/tool/package-root.ts';
import { readFolder } from '../../../src/source/folder/read-folder.ts';
import { createSnapshots } from '../../../src/preview/snapshot.ts';
import { episodeFiles } from '../../e2e/support/episodes.ts';

const tool = { root: packageRoot(), version: '0.0.0' };
const COURSE = 'id: mini\ntitle: Good manners\nlanguage: en\nversion: 1.0.0\n';

async function courseFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'knigge-snapshot-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of [['course.yaml', COURSE], ...episodeFiles(3)] as const) {
    await writeFile(join(folder, name), text);
  }
  return folder;
}

const EDITS: readonly (readonly [string, string, string])[] = [
  ['02.md', 'The late colleague', 'The early colleague'],
  ['course.yaml', 'language: en', 'language: de'],
  ['course.yaml', 'language: de', 'language: en\ncomments: private'],
  ['03.md', 'Kindness number 3.', 'Kindness number 3.\n\n## Your comment\n\nAnd you?'],
  ['course.yaml', 'comments: private', 'comments: off'],
  ['03.md', '- [x]', '- [z]'],
  ['03.md', '- [z]', '- [x]'],
  ['course.yaml', 'version: 1.0.0', 'version: 1.0.0\nepisodes: [02.md, 01.md]'],
];

test('after each change, a snapshot has the course and findings of a build', async () => {
  const folder = await courseFolder();
  const takeSnapshot = createSnapshots(folder, 'kurs', tool);
  await takeSnapshot();
  for (const [name, old, next] of EDITS) {
    const path = join(folder, name);
    const { texts } = await readFolder(folder, 'kurs');
    const source = texts.get(name);
    const text = typeof source === 'object' && 'text' in source ? source.text : '';
    if (!text.includes(old)) throw new Error(`${name} lacks ${old}`);
    await writeFile(path, text.replace(old, next));
    const seen = await takeSnapshot();
    const built = await compile(await readFolder(folder, 'kurs'), tool, undefined);
    expect(seen.course).toEqual(built.valid?.course);
    expect(seen.findings.map(({ problem, place }) => [problem, place])).toEqual(
      built.findings.map(({ problem, place }) => [problem, place]),
    );
  }
});

test('a snapshot without a change has the fingerprint of the one before', async () => {
  const folder = await courseFolder();
  const takeSnapshot = createSnapshots(folder, 'kurs', tool);
  const { fingerprint } = await takeSnapshot();
  await writeFile(join(folder, 'README.md'), 'For the team.');
  expect((await takeSnapshot()).fingerprint).toBe(fingerprint);
  await writeFile(join(folder, 'course.yaml'), `${COURSE}shuffle: true\n`);
  expect((await takeSnapshot()).fingerprint).not.toBe(fingerprint);
});

test('another logo or colour changes the fingerprint', async () => {
  const folder = await courseFolder();
  const takeSnapshot = createSnapshots(folder, 'kurs', tool);
  const seen: string[] = [];
  const change = async (name: string, text: string): Promise<void> => {
    await writeFile(join(folder, name), text);
    const { units, fingerprint } = await takeSnapshot();
    expect([...units[0]!.media.values()]).toEqual([join(folder, 'logo.svg')]);
    seen.push(fingerprint);
  };
  await writeFile(join(folder, 'course.yaml'), `${COURSE}brand: { logo: logo.svg }\n`);
  await change('logo.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  await change('logo.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="9"/>');
  await change('course.yaml', `${COURSE}brand: { logo: logo.svg, color: "#5b0f8b" }\n`);
  expect(new Set(seen).size).toBe(3);
  const pages = await (await takeSnapshot()).units[0]!.pages('scorm12');
  expect(new TextDecoder().decode(pages.get('index.html'))).toContain('#5b0f8b');
});
