import { describe, expect, test } from 'vitest';
import { circlesIn, foldersOf, neighbours } from './support/graph.ts';
import { filesBelow, importsOf } from './support/imports.ts';

/** Who may use whose values. Types may cross more freely, for they leave no trace. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  diagnostics: [],
  dom: [],
  files: [],
  cache: ['files'],
  i18n: [],
  schema: [],
  tool: [],
  lint: ['diagnostics'],
  questions: ['diagnostics', 'dom', 'i18n', 'schema'],
  course: ['i18n', 'questions', 'schema'],
  lms: ['course'],
  source: ['cache', 'course', 'diagnostics', 'files', 'i18n', 'lint', 'questions', 'schema'],
  lock: ['course', 'diagnostics', 'files', 'questions', 'source'],
  plan: ['course', 'diagnostics', 'files', 'lms', 'questions'],
  page: ['cache', 'course', 'files', 'i18n', 'lms', 'plan', 'questions', 'schema', 'source'],
  package: ['course', 'diagnostics', 'files', 'i18n', 'lms', 'page', 'plan', 'schema', 'source'],
  compiler: ['course', 'diagnostics', 'lock', 'package', 'page', 'plan', 'questions', 'source'],
  changes: [
    'compiler',
    'course',
    'diagnostics',
    'files',
    'lms',
    'package',
    'plan',
    'questions',
    'schema',
    'source',
  ],
  player: ['course', 'dom', 'lms'],
  profiles: [],
  starter: ['course', 'source'],
  editor: ['course', 'diagnostics', 'i18n', 'source'],
  preview: [
    'compiler',
    'course',
    'diagnostics',
    'dom',
    'files',
    'lms',
    'lock',
    'package',
    'page',
    'plan',
    'source',
  ],
  cli: [
    'cache',
    'changes',
    'compiler',
    'course',
    'diagnostics',
    'editor',
    'files',
    'lms',
    'lock',
    'package',
    'preview',
    'source',
    'starter',
    'tool',
  ],
};

const sources = filesBelow('src').filter((file) => file.endsWith('.ts'));
const imports = sources.flatMap(importsOf);
const layer = (file: string): string => file.split('/')[1]!;

describe('the layers of src', () => {
  test('each folder below src/ has its place in the table', () => {
    expect([...new Set(sources.map(layer))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  test('values are imported only from layers that the table allows', () => {
    const violations = imports
      .filter(({ to, typeOnly }) => !typeOnly && to.startsWith('src/'))
      .filter(({ from, to }) => layer(from) !== layer(to) && !MAY_IMPORT[layer(from)]!.includes(layer(to)))
      .map(({ from, to }) => `${from} imports ${to}`);
    expect(violations).toEqual([]);
  });

  test('no dialect imports the other', () => {
    const crossing = imports
      .filter(({ from, to }) => /lms\/scorm12/.test(from) && /lms\/scorm2004/.test(to))
      .concat(imports.filter(({ from, to }) => /lms\/scorm2004/.test(from) && /lms\/scorm12/.test(to)));
    expect(crossing).toEqual([]);
  });

  test('no file takes part in a circular import, not even of types', () => {
    const graph = new Map(sources.map((file) => [file, importsOf(file).map(({ to }) => to)]));
    const circles = circlesIn(graph);
    expect(circles).toEqual([]);
  });

  test('no folder takes part in a circular import of its neighbours', () => {
    const values = imports.filter(({ typeOnly }) => !typeOnly);
    // Types cross between the layers of src/: course, questions, lms, i18n, player and lock name each other's shapes.
    const circles = foldersOf(sources).flatMap((folder) =>
      circlesIn(neighbours(folder, folder === 'src' ? values : imports)),
    );
    expect(circles).toEqual([]);
  });

  test('only the command line writes to the terminal, and only the named files touch the disk', () => {
    const touching = imports.filter(({ to }) => to.startsWith('node:fs')).map(({ from }) => from);
    expect([...new Set(touching)]).toEqual([
      'src/cache/cache.ts',
      'src/cache/prune.ts',
      'src/changes/read-release.ts',
      'src/cli/build/keep-course.ts',
      'src/cli/build/publish-zips.ts',
      'src/cli/find-courses.ts',
      'src/cli/main.ts',
      'src/cli/missing-folder.ts',
      'src/cli/new/folder-problem.ts',
      'src/cli/new/starter-files.ts',
      'src/cli/open-cache.ts',
      'src/cli/schema/editor-folder.ts',
      'src/compiler/course-inputs.ts',
      'src/files/is-folder.ts',
      'src/files/remove-temporary.ts',
      'src/files/write-file-atomically.ts',
      'src/package/control-files.ts',
      'src/package/zip.ts',
      'src/page/bundle-player.ts',
      'src/page/theme.ts',
      'src/preview/client-files.ts',
      'src/preview/hash-cache.ts',
      'src/preview/picture-cache.ts',
      'src/preview/snapshot.ts',
      'src/source/brand/font.ts',
      'src/source/folder/list-entries.ts',
      'src/source/folder/read-folder.ts',
      'src/source/media/file-sizes.ts',
      'src/source/media/hash-file.ts',
      'src/source/pictures/read-pictures.ts',
      'src/tool/package-root.ts',
    ]);
  });
});
