import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { CourseFolder } from '../compiler/course-folder.ts';
import { zipped } from '../../support/zipped.ts';

const COURSE = `id: demo
title: Beispiel
language: de
version: 1.0.0
intro: Es geht um Social Engineering.
`;

const EPISODE = `---
id: anfrage
title: Die Anfrage
---

Da ist ein Friend Request, und jemand sagt: Take it easy.

## Was heißt Take it easy?

- [x] Never mind heißt es.

  > Ehrlich, fair und höflich.

- [ ] Whatever

  > Das wirkt kühl.

## Merksatz

Safety first.
`;

const PHRASES = /Social Engineering|Friend Request|Take it easy|Never mind|Whatever|Safety first/g;

const marked = (text: string): string => text.replace(PHRASES, '[$&]{lang=en}');

async function built(course: string, episode: string) {
  const folder = await CourseFolder.create({ 'course.yaml': course, '01-anfrage.md': episode });
  const { compiled, diagnostics } = await folder.build();
  expect(diagnostics).toEqual([]);
  const files = unzipSync(await zipped(compiled.packages[0]!));
  const page = new TextDecoder().decode(files['index.html']);
  return { folder, page, lock: await folder.read('ids.lock.yaml'), island: islandOf(page) };
}

const islandOf = (page: string): unknown =>
  JSON.parse(/<script type="application\/json" id="course">(.*?)<\/script>/s.exec(page)![1]!);

describe('a course whose English phrases are marked', () => {
  test('has them all in its page, each with its language', async () => {
    const { page } = await built(marked(COURSE), marked(EPISODE));
    // The takeaways stand a second time at the end.
    const once = page.replace(/<ul class="takeaways".*?<\/ul>/s, '');
    const phrases = [...once.matchAll(/<span lang="en">(.*?)<\/span>/g)].map(([, words]) => words);
    const written = `${COURSE}${EPISODE}`.match(PHRASES)!;
    expect(phrases).toHaveLength(written.length);
    expect(new Set(phrases)).toEqual(new Set(written));
  });

  test('is the same course to the LMS', async () => {
    const plain = await built(COURSE, EPISODE);
    const other = await built(marked(COURSE), marked(EPISODE));
    expect(other.lock).toBe(plain.lock);
    expect(other.island).toEqual(plain.island);
  });

  test('keeps all revisions when they are marked later, even at a new version', async () => {
    const { folder, lock } = await built(COURSE, EPISODE);
    await folder.write('01-anfrage.md', marked(EPISODE));
    await folder.write('course.yaml', marked(COURSE).replace('1.0.0', '1.1.0'));
    await folder.build();
    expect(await folder.read('ids.lock.yaml')).toBe(lock.replace('1.0.0', '1.1.0'));
  });
});
