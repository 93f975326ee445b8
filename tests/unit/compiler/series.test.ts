import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Package } from '../../../src/package/pack.ts';
import { DOT } from '../../support/dot.ts';
import { CourseFolder, episode } from './course-folder.ts';
import { zipped } from '../../support/zipped.ts';

const SETTINGS = 'id: gifts\ntitle: Gifts\nlanguage: de\nversion: 2.1.0\npackaging: per-episode\n';
const OPTIONS = ['I answer.', 'I wait.'];
const TEASER = '\n## Ausblick\n\nNext week: a bottle.\n';

const files = {
  'course.yaml': SETTINGS,
  '01-a.md': episode('calendar', OPTIONS, '![A desk](desk.png)') + TEASER,
  '02-b.md': episode('bottle', OPTIONS, '![A shelf](shelf.png)'),
};

async function series(): Promise<readonly Package[]> {
  const folder = await CourseFolder.create(files);
  for (const name of ['desk.png', 'shelf.png']) await writeFile(join(folder.path, name), DOT);
  const { packages, findings } = await folder.compile(['scorm12', 'scorm2004-3']);
  expect(findings).toEqual([]);
  return packages;
}

/** A title of 200 characters. */
const long = (word: string): string => word.repeat(100);

const media = (files: ReadonlyMap<string, string>): string[] =>
  [...files.keys()].filter((name) => name.endsWith('.png'));

const contents = async (pack: Package): Promise<ReadonlyMap<string, string>> =>
  new Map(Object.entries(unzipSync(await zipped(pack))).map(([name, file]) => [name, strFromU8(file)]));

/** A file of each package. */
const each = async (packages: readonly Package[], name: string): Promise<string[]> =>
  (await Promise.all(packages.map(contents))).map((files) => files.get(name)!);

test('a series makes one package an episode, in order, each with names of its own', async () => {
  const packages = await series();
  expect(packages.map(({ episode: id, name, identifier }) => [id, name, identifier])).toEqual([
    ['calendar', 'gifts-de-2.1.0-e01-scorm12.zip', 'gifts-e01-de-v2'],
    ['calendar', 'gifts-de-2.1.0-e01-scorm2004-3.zip', 'gifts-e01-de-v2'],
    ['bottle', 'gifts-de-2.1.0-e02-scorm12.zip', 'gifts-e02-de-v2'],
    ['bottle', 'gifts-de-2.1.0-e02-scorm2004-3.zip', 'gifts-e02-de-v2'],
  ]);
});

test('an LMS lists the number and the title of the episode; item and resource keep their names', async () => {
  const manifests = await each(await series(), 'imsmanifest.xml');
  expect(manifests.map((xml) => /<title>(.*?)<\/title>/.exec(xml)?.[1])).toEqual([
    'Gifts 1: An episode',
    'Gifts 1: An episode',
    'Gifts 2: An episode',
    'Gifts 2: An episode',
  ]);
  for (const xml of manifests) expect(xml).toMatch(/identifier="ITEM1" identifierref="SCO1"/);
});

test('each package holds its own episode and its own media, and nothing of the others', async () => {
  const [first, , second] = await Promise.all((await series()).map(contents));
  expect(media(first!)).toEqual([expect.stringContaining('desk')]);
  expect(media(second!)).toEqual([expect.stringContaining('shelf')]);
  for (const name of ['index.html', 'knigge.json']) {
    expect(first!.get(name)).toContain('calendar');
    expect(first!.get(name)).not.toContain('bottle"');
    expect(second!.get(name)).toContain('bottle');
    expect(second!.get(name)).not.toContain('calendar');
  }
});

test('a learner reads which part of the series this is', async () => {
  const [, , second] = await each(await series(), 'index.html');
  expect(second).toContain('Folge 2 von 2');
  expect(second).toContain('data-number="2"');
});

test('the teaser is on the closing page of a part, and in the episode of a whole course', async () => {
  const [page = ''] = await each(await series(), 'index.html');
  const end = page.slice(page.indexOf('data-view="end"'));
  expect(page.match(/Next week: a bottle/g)).toHaveLength(1);
  expect(end).toContain('Next week: a bottle');

  const course = await CourseFolder.create({ '01-a.md': episode('calendar', OPTIONS) + TEASER });
  const [html = ''] = await each((await course.compile()).packages, 'index.html');
  expect(html.match(/Next week: a bottle/g)).toHaveLength(1);
  expect(html.indexOf('Next week')).toBeLessThan(html.indexOf('data-view="end"'));
});

test('questions keep key and letters when a course is published in parts', async () => {
  const folder = await CourseFolder.create({
    ...files,
    'course.yaml': SETTINGS.replace(/packaging.*\n/, ''),
  });
  for (const name of ['desk.png', 'shelf.png']) await writeFile(join(folder.path, name), DOT);
  const { valid: course } = (await folder.build()).compiled;
  await folder.write('course.yaml', SETTINGS);
  const { valid: parts } = (await folder.build()).compiled;
  expect(parts!.lock.next).toEqual(course!.lock.next);
});

test('a title that is too long for a manifest is cut', async () => {
  const folder = await CourseFolder.create({
    'course.yaml': SETTINGS.replace('Gifts', long('G ')),
    '01-a.md': episode('calendar', OPTIONS).replace('An episode', long('E ')),
  });
  const { packages } = await folder.compile();
  const [manifest = ''] = await each(packages, 'imsmanifest.xml');
  const title = /<title>(.*?)<\/title>/.exec(manifest)![1]!;
  expect(title.length).toBeLessThanOrEqual(200);
  expect(title).toMatch(/^G G [G ]*… 1: E [E ]*…$/);
});

test('only a part with a field for comments takes and announces them', async () => {
  const folder = await CourseFolder.create({
    'course.yaml': `${SETTINGS}comments: send\ntracking: { readers: die Redaktion }\n`,
    '01-a.md': `${episode('calendar', OPTIONS)}\n## Ihr Kommentar\n`,
    '02-b.md': episode('bottle', OPTIONS),
  });
  const { packages, findings } = await folder.compile();
  expect(findings).toEqual([]);
  const pages = await each(packages, 'index.html');
  const announcing = pages.map((page) => page.includes('Kommentare, die Sie'));
  const listing = (await each(packages, 'knigge.json')).map((sheet) => sheet.includes('cmi.comments'));
  expect([announcing, listing]).toEqual([
    [true, false],
    [true, false],
  ]);
});
