import { describe, expect, test } from 'vitest';
import { FORMAT } from '../../../../src/course/format.ts';
import { CourseFolder } from '../../compiler/course-folder.ts';
import { zipped } from '../../../support/zipped.ts';

const HEAD = 'id: demo\ntitle: Example\nlanguage: en\nversion: 1.0.0\n';
const outcome = async (line: string, files: Readonly<Record<string, string>> = {}) =>
  (await CourseFolder.create({ 'course.yaml': HEAD + line, ...files })).build();

describe('a course.yaml', () => {
  test.each(['', `format: ${FORMAT}\n`, `"format": ${FORMAT} # as new writes it\n`])(
    'of the present format, as with %j, is built, and nothing of the number is left in the course',
    async (line) => {
      const { compiled, diagnostics } = await outcome(line);
      expect(diagnostics).toEqual([]);
      expect(compiled.valid?.course).toMatchObject({ id: 'demo' });
      expect(compiled.valid?.course).not.toHaveProperty('format');
      const [plain] = (await outcome('')).compiled.packages;
      expect(await zipped(compiled.packages[0]!)).toEqual(await zipped(plain!));
    },
  );

  test.each(['"x"', '"1"', '0', '-1', '1.5', '01', '.inf', 'true', '[1]'])(
    'with the format %j gets a finding with an example, and the rest is read all the same',
    async (value) => {
      const { compiled, diagnostics } = await outcome(`format: ${value}\nshuffle: maybe\n`);
      expect(compiled.packages).toEqual([]);
      expect(diagnostics).toMatchObject([
        {
          code: 'KNG016',
          file: 'kurs/course.yaml',
          line: 5,
          hint: expect.stringContaining(`format: ${FORMAT}`),
        },
        { code: 'KNG016', line: 6 },
      ]);
    },
  );

  test('with an empty format gets one finding', async () => {
    const { diagnostics } = await outcome('format:\nshuffle: maybe\n');
    expect(diagnostics).toMatchObject([
      { code: 'KNG160', line: 5, hint: expect.stringContaining(`format: ${FORMAT}`) },
      { code: 'KNG016', line: 6 },
    ]);
  });

  test('of a newer format gets one finding, and its episodes none', async () => {
    const { compiled, diagnostics } = await outcome(`format: ${FORMAT + 1}\nmood: kind\n`, {
      '01-a.md': '---\nname: a\n---\n',
      '02-b.md': 'No head at all.\n',
    });
    expect(compiled.packages).toEqual([]);
    expect(diagnostics).toMatchObject([
      { code: 'KNG039', severity: 'error', file: 'kurs/course.yaml', line: 5, column: 9 },
    ]);
  });
});
