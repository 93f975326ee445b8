import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { explain } from '../../../src/diagnostics/finding.ts';
import { DOT } from '../../support/dot.ts';
import { CourseFolder, episode } from './course-folder.ts';
import { zipped } from '../../support/zipped.ts';

const OPTIONS = ['I answer.', 'I wait.'];

test('a course with an error makes no package, whatever the error', async () => {
  const { compiled } = await (
    await CourseFolder.create({ '01-a.md': episode('request', ['I answer.']) })
  ).build();
  expect(compiled).toMatchObject({ valid: undefined, packages: [] });
});

test('a course that an LMS may not be able to store is an error for that target alone', async () => {
  const files = Array.from(
    { length: 520 },
    (_, index) => [`${index}.md`, episode(`e${index}`, OPTIONS)] as const,
  );
  const folder = await CourseFolder.create(Object.fromEntries(files));
  const large = await folder.compile(['scorm12', 'scorm2004-4']);
  expect(large.packages.map(({ name }) => name)).toEqual([]);
  expect(large.findings.map((found) => explain(found, 'en'))).toEqual([
    expect.objectContaining({ code: 'KNG147', severity: 'info' }),
    expect.objectContaining({
      code: 'KNG086',
      message: expect.stringMatching(/\d{4}.*scorm12.*4096/),
    }),
  ]);
  const { packages, resumeSize } = await folder.compile(['scorm2004-4']);
  expect(packages).toHaveLength(1);
  expect(resumeSize).toBeGreaterThan(4096);
  expect(resumeSize).toBeLessThanOrEqual(40 + 12 * 520);
});

test('a package has the media that the course shows, and no others', async () => {
  const picture = '![A picture](Bild%20Eins.png)';
  const folder = await CourseFolder.create({ '01-a.md': episode('request', OPTIONS, picture) });
  await writeFile(join(folder.path, 'Bild Eins.png'), DOT);
  await mkdir(join(folder.path, 'media'));
  await writeFile(join(folder.path, 'media', 'unused.png'), DOT);
  const files = unzipSync(await zipped((await folder.compile()).packages[0]!));
  const media = Object.keys(files).filter((name) => /png$/i.test(name));
  expect(media).toEqual([expect.stringMatching(/^media\/bild-eins-[0-9a-f]{6}-[0-9a-f]{8}\.png$/)]);
  expect(strFromU8(files['index.html']!)).toContain(
    `<img src="${media[0]}" width="1" height="1" loading="lazy" alt="A picture">`,
  );
});

test("reviewers' notes are in no file of the package", async () => {
  const notes = '\n## Notizen\n\nNOCH GEHEIM\n';
  const folder = await CourseFolder.create({ '01-a.md': episode('request', OPTIONS) + notes });
  const { packages, findings } = await folder.compile(['scorm12', 'scorm2004-3', 'scorm2004-4']);
  expect(findings).toEqual([]);
  expect(packages).toHaveLength(3);
  for (const pack of packages) {
    const files = unzipSync(await zipped(pack));
    const holding = Object.entries(files).filter(([, file]) => strFromU8(file).includes('GEHEIM'));
    expect(holding.map(([name]) => name)).toEqual([]);
  }
});

test('packages are named by course, language, version and target', async () => {
  const folder = await CourseFolder.create({
    'course.yaml': 'id: demo\ntitle: Demo\nlanguage: de-AT\nversion: 2.10.3\n',
  });
  const { packages } = await folder.compile(['scorm12', 'scorm2004-3']);
  expect(packages.map(({ name, identifier }) => [name, identifier])).toEqual([
    ['demo-de-at-2.10.3-scorm12.zip', 'demo-de-at-v2'],
    ['demo-de-at-2.10.3-scorm2004-3.zip', 'demo-de-at-v2'],
  ]);
});
