import { beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import { CourseFolder } from '../compiler/course-folder.ts';
import { zipped } from '../../support/zipped.ts';

// The real list has no step yet; with this one a course of format 1 is two formats behind.
vi.mock('../../../src/source/formats/migrations.ts', async () => {
  const { rename } = await import('../source/formats/sample-steps.ts');
  return {
    MIGRATIONS: [{ settings: rename('name', 'title') }, { head: rename('heading', 'title') }],
    FORMAT: 3,
  };
});

const COURSE = `# Our course

# never changes
id: demo
name:   'An example'   # shown on the start page
language:  en


# with meaning
version: 1.0.0
`;

const EPISODE = `---
id: request   # never changes
heading:   "The request"   # a question is no title
---

heading: this is text.  
## What do you do?

- [x] I answer.

  > Kind.

- [ ] I wait.

  > Unkind.
`;

const windows = (text: string): string => text.replaceAll('\n', '\r\n');

/** What a build says, and the packages that it makes. */
async function built(folder: CourseFolder) {
  const { compiled, diagnostics } = await folder.build();
  return {
    diagnostics,
    course: compiled.valid?.course,
    zips: await Promise.all(compiled.packages.map(zipped)),
  };
}

let said: string;
beforeEach(() => {
  said = '';
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
  return () => spy.mockRestore();
});

const migrate = (folder: CourseFolder): Promise<number> => main(['migrate', folder.path, '--lang', 'en']);

describe('a course of an old format', () => {
  test('is read as one of the present format, with a hint that says what to type', async () => {
    const folder = await CourseFolder.create({ 'course.yaml': COURSE, '01-a.md': EPISODE });
    const { diagnostics, course } = await built(folder);
    expect(course).toMatchObject({ title: 'An example', episodes: [{ title: 'The request' }] });
    expect(diagnostics).toMatchObject([
      {
        code: 'KNG038',
        severity: 'info',
        message: 'The course is still in format 1 and is read as format 3.',
        hint: expect.stringContaining('knigge migrate kurs'),
        file: 'kurs/course.yaml',
      },
    ]);
  });

  test('of format 2 needs the second step only, and one of format 3 none', async () => {
    const renamed = COURSE.replace('name:', 'title:');
    const second = { 'course.yaml': `format: 2\n${renamed}`, '01-a.md': EPISODE };
    expect((await built(await CourseFolder.create(second))).diagnostics).toMatchObject([
      { code: 'KNG038', line: 1, column: 9, message: expect.stringContaining('format 2') },
    ]);
    const third = { 'course.yaml': `format: 3\n${COURSE}`, '01-a.md': EPISODE };
    const { diagnostics } = await built(await CourseFolder.create(third));
    expect(diagnostics.map(({ code, file }) => [file, code])).toEqual([
      ['kurs/01-a.md', 'KNG015'],
      ['kurs/01-a.md', 'KNG014'],
      ['kurs/course.yaml', 'KNG014'],
    ]);
  });

  test('has its errors shown where its author wrote them, by their old keys', async () => {
    const folder = await CourseFolder.create({
      'course.yaml': COURSE.replace(`'An example'`, '[An, example]'),
      '01-a.md': EPISODE.replace('"The request"', '""'),
    });
    const { diagnostics } = await built(folder);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors).toMatchObject([
      {
        code: 'KNG016',
        file: 'kurs/01-a.md',
        line: 3,
        column: 12,
        message: expect.stringContaining('title'),
      },
      {
        code: 'KNG016',
        file: 'kurs/course.yaml',
        line: 5,
        column: 9,
        message: expect.stringContaining('title'),
      },
    ]);
  });
});

describe('knigge migrate', () => {
  test.each([
    ['of a Unix system', (text: string) => text],
    ['of Windows', windows],
  ])('rewrites what the steps are about, in files %s, and the packages stay the same', async (_, as) => {
    const folder = await CourseFolder.create({ 'course.yaml': as(COURSE), '01-a.md': as(EPISODE) });
    const { zips } = await built(folder);
    expect(await migrate(folder)).toBe(0);
    expect(said).toContain('now in format 3; changed: 01-a.md, course.yaml\n');
    expect(await folder.read('course.yaml')).toBe(
      as(COURSE.replace('name:', 'title:').replace('id:', 'format: 3\nid:')),
    );
    expect(await folder.read('01-a.md')).toBe(as(EPISODE.replace('heading:', 'title:')));
    const after = await built(folder);
    expect(after.diagnostics).toEqual([]);
    expect(after.zips).toEqual(zips);
    expect(zips).toHaveLength(1);

    said = '';
    const [yaml, episode] = [await folder.read('course.yaml'), await folder.read('01-a.md')];
    expect(await migrate(folder)).toBe(0);
    expect(said).toBe('Everything is up to date (format 3).\n');
    expect([await folder.read('course.yaml'), await folder.read('01-a.md')]).toEqual([yaml, episode]);
  });

  test('also brings an episode up to date that the course does not show yet', async () => {
    const draft = EPISODE.replace('id: request', 'id: later');
    const folder = await CourseFolder.create({
      'course.yaml': `${COURSE}episodes: [01-a.md]\n`,
      '01-a.md': EPISODE,
      '02-later.md': draft,
      '03-idea.md': 'heading: an idea\n',
    });
    expect(await migrate(folder)).toBe(0);
    expect(said).toContain('changed: 01-a.md, 02-later.md, course.yaml\n');
    expect(await folder.read('02-later.md')).toContain('\ntitle:   "The request"   #');
    expect(await folder.read('03-idea.md')).toBe('heading: an idea\n');
  });

  test('writes nothing at all where one head cannot be read', async () => {
    const files = { 'course.yaml': COURSE, '01-a.md': EPISODE, '02-b.md': '---\nheading: [\n---\n' };
    const folder = await CourseFolder.create(files);
    expect(await migrate(folder)).toBe(1);
    expect(said.match(/KNG\d+/g)).toEqual(['KNG010']);
    for (const [name, text] of Object.entries(files)) expect(await folder.read(name)).toBe(text);
  });

  test('leaves a course of a newer format alone', async () => {
    const folder = await CourseFolder.create({ 'course.yaml': `format: 4\n${COURSE}`, '01-a.md': EPISODE });
    expect(await migrate(folder)).toBe(1);
    expect(said.match(/KNG\d+/g)).toEqual(['KNG039']);
    expect(await folder.read('01-a.md')).toBe(EPISODE);
  });
});
