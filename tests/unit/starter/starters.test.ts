import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readStarter } from '../../../src/cli/new/starter-files.ts';
import { FORMAT } from '../../../src/course/format.ts';
import { packageRoot } from '../../../src/tool/package-root.ts';
import { SETTINGS_KEYS } from '../../../src/course/settings.ts';
import { SECTIONS } from '../../../src/course/sections.ts';
import { textsFor } from '../../../src/i18n/languages.ts';
import { fillStarter } from '../../../src/starter/fill-starter.ts';
import { STARTER_LANGUAGES } from '../../../src/starter/languages.ts';
import { CourseFolder } from '../compiler/course-folder.ts';

test('each folder of starters is a language of new courses', async () => {
  expect((await readdir(join(packageRoot(), 'starters'))).sort()).toEqual([...STARTER_LANGUAGES].sort());
});

test('a starter without a line for the title throws an error that says so', () => {
  const starter = new Map([['course.yaml', 'id: kurs\n']]);
  expect(() => fillStarter(starter, { id: 'a1', title: 'A' })).toThrow('no line "title: …"');
});

describe.each(STARTER_LANGUAGES)('the starter in "%s"', (language) => {
  const starter = readStarter(packageRoot(), language);

  /** course.yaml with everything switched on that is switched off. */
  const switchedOn = async (): Promise<Map<string, string>> => {
    const files = await starter;
    return new Map([...files, ['course.yaml', files.get('course.yaml')!.replace(/^#(?=[a-z]| {2})/gm, '')]]);
  };

  test('is a course of the present format that builds without findings', async () => {
    const folder = await CourseFolder.create(Object.fromEntries(await starter));
    const { compiled, diagnostics } = await folder.build();
    expect(diagnostics).toEqual([]);
    expect(compiled.valid?.course).toMatchObject({ language, version: '0.1.0' });
    expect((await starter).get('course.yaml')).toMatch(new RegExp(`^format: ${FORMAT}$`, 'm'));
  });

  test('has every setting, and builds with the commented ones switched on', async () => {
    const files = await switchedOn();
    const lines = files.get('course.yaml')!.split('\n');
    const missing = Object.values(SETTINGS_KEYS)
      .flat()
      // They need files that no starter can have.
      .filter((key) => key !== 'logo' && key !== 'font')
      .filter((key) => !lines.some((line) => new RegExp(`^ *(- )?${key}:`).test(line)));
    expect(missing).toEqual([]);
    const [name, episode] = [...files].find(([name]) => /^\d/.test(name))!;
    const field = `\n## ${textsFor(language).sections.comment}\n`;
    const folder = await CourseFolder.create(Object.fromEntries([...files, [name, episode + field]]));
    const { compiled, diagnostics } = await folder.build();
    expect(diagnostics).toEqual([]);
    expect(compiled.valid?.course).toMatchObject({ shuffle: true, pass: { score: 80, attempts: 3 } });
    expect(compiled.valid?.course.contacts[0]).toHaveProperty('phone');
  });

  test('has every section, and its notes are not in the package', async () => {
    const [, episode] = [...(await starter)].find(([name]) => /^\d/.test(name))!;
    const headings = SECTIONS.map((section) => `## ${textsFor(language).sections[section]}`);
    expect(headings.filter((heading) => !episode.includes(heading))).toEqual([]);
    const folder = await CourseFolder.create(Object.fromEntries(await starter));
    const { compiled } = await folder.build();
    expect(compiled.valid!.course.episodes[0]!.sections).not.toHaveProperty('notes');
  });
});
