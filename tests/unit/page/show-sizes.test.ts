import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipped } from '../../support/zipped.ts';
import { CourseFolder, episode } from '../compiler/course-folder.ts';
import { readable } from './page-tags.ts';

test.each([
  [1_234_567, '(PDF, 1,2 MB)'],
  [84_400, '(PDF, 84 kB)'],
  [8, '(PDF, 1 kB)'],
])('the link to a document of %i bytes shows %s', async (bytes, size) => {
  const text = 'Read [the plan](media/plan.pdf).';
  const folder = await CourseFolder.create({ '01-a.md': episode('request', ['I answer.', 'I wait.'], text) });
  await mkdir(join(folder.path, 'media'));
  await writeFile(join(folder.path, 'media/plan.pdf'), Buffer.alloc(bytes));
  const { packages } = await folder.compile();
  const page = readable(strFromU8(unzipSync(await zipped(packages[0]!))['index.html']!));
  const link = /<a href="media\/plan-[0-9a-f]{8}.pdf"[^>]*>(.*?)<\/a>/.exec(page)![1];
  expect(link).toBe(
    `the plan<span class="file"> ${size}</span><span class="visually-hidden"> (öffnet ein neues Fenster)</span>`,
  );
});
