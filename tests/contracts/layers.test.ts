import { describe, expect, test } from 'vitest';
import { filesBelow, importsOf } from './support/imports.ts';

/** Who may use whose values. Types may cross more freely, for they leave no trace. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  diagnostics: [],
  dom: [],
  i18n: [],
  course: ['i18n', 'questions'],
  questions: ['course', 'diagnostics', 'dom', 'i18n'],
  lms: ['course'],
  changes: ['course', 'diagnostics', 'lms', 'questions'],
  compiler: ['course', 'diagnostics', 'didactics', 'i18n', 'lms', 'questions'],
  player: ['course', 'dom', 'lms'],
  didactics: ['diagnostics'],
  starter: ['compiler', 'course'],
  editor: ['compiler', 'course', 'diagnostics', 'i18n'],
  preview: ['compiler', 'course', 'diagnostics', 'dom', 'lms'],
  cli: ['changes', 'compiler', 'course', 'diagnostics', 'editor', 'lms', 'preview', 'starter'],
};

const sources = filesBelow('src').filter((file) => file.endsWith('.ts'));
const imports = sources.flatMap(importsOf);
const room = (file: string): string => file.split('/')[1]!;

describe('the rooms of the house', () => {
  test('each folder below src/ has its place in the table', () => {
    expect([...new Set(sources.map(room))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  test('values are imported only from rooms that the table allows', () => {
    const strangers = imports
      .filter(({ to, typeOnly }) => !typeOnly && to.startsWith('src/'))
      .filter(({ from, to }) => room(from) !== room(to) && !MAY_IMPORT[room(from)]!.includes(room(to)))
      .map(({ from, to }) => `${from} imports ${to}`);
    expect(strangers).toEqual([]);
  });

  test('no dialect knows the other', () => {
    const crossing = imports
      .filter(({ from, to }) => /lms\/scorm12/.test(from) && /lms\/scorm2004/.test(to))
      .concat(imports.filter(({ from, to }) => /lms\/scorm2004/.test(from) && /lms\/scorm12/.test(to)));
    expect(crossing).toEqual([]);
  });

  test('no file imports itself over others, not even by type', () => {
    const graph = new Map(sources.map((file) => [file, importsOf(file).map(({ to }) => to)]));
    const circles: string[] = [];
    const done = new Set<string>();
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (path.includes(file) || done.has(file)) return;
      for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
      done.add(file);
    };
    for (const file of sources) walk(file, []);
    expect(circles).toEqual([]);
  });

  test('only the command line writes to the terminal, and only the named files touch the disk', () => {
    const touching = imports.filter(({ to }) => to.startsWith('node:fs')).map(({ from }) => from);
    expect(touching).toEqual([
      'src/cli/editor-folder.ts',
      'src/cli/find-courses.ts',
      'src/cli/main.ts',
      'src/cli/migrate.ts',
      'src/cli/new-place.ts',
      'src/cli/starter-files.ts',
      'src/compiler/brand/font.ts',
      'src/compiler/control-files.ts',
      'src/compiler/file-sizes.ts',
      'src/compiler/is-folder.ts',
      'src/compiler/package-root.ts',
      'src/compiler/pictures/read-pictures.ts',
      'src/compiler/read-edition.ts',
      'src/compiler/read-folder.ts',
      'src/compiler/theme.ts',
      'src/compiler/write-file.ts',
      'src/compiler/zip.ts',
      'src/preview/look.ts',
      'src/preview/remember-pictures.ts',
    ]);
  });
});
