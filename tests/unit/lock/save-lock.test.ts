import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { explain } from '../../../src/diagnostics/finding.ts';
import { lockSchema, type Lock } from '../../../src/lock/lock.ts';
import { lockUpdate } from '../../../src/lock/lock-update.ts';
import { saveLock } from '../../../src/lock/save-lock.ts';
import { readFolder } from '../../../src/source/folder/read-folder.ts';
import { CourseFolder, episode } from '../compiler/course-folder.ts';

const LOCK = 'ids.lock.yaml';
const lockOf = async (folder: CourseFolder): Promise<Lock> =>
  lockSchema.parse(parse(await folder.read(LOCK)));
const letters = async (folder: CourseFolder, id = 'request'): Promise<string[]> =>
  (await lockOf(folder)).questions[id]!.options.map(
    ({ letter, text, retired }) => `${letter} ${text}${retired ? ' (retired)' : ''}`,
  );
const create = (options: readonly string[]): Promise<CourseFolder> =>
  CourseFolder.create({ '01-request.md': episode('request', options) });

/** The hash that a message prints beside an option. */
const hashIn = (hint: string, text: string): string =>
  new RegExp(`^ +(?:\\S +)?(\\S{12}) +${text.replace('.', '\\.')}$`, 'm').exec(hint)![1]!;

const codesOf = ({ diagnostics }: { readonly diagnostics: readonly { readonly code: string }[] }): string[] =>
  diagnostics.map(({ code }) => code);

describe('the lock file', () => {
  test('is written by the first build and left alone by the second', async () => {
    const folder = await create(['I answer.', 'I wait.']);
    expect(await folder.build()).toMatchObject({ lockWritten: true, diagnostics: [] });
    const first = await folder.read(LOCK);
    expect(await folder.build()).toMatchObject({ lockWritten: false, diagnostics: [] });
    expect(await folder.read(LOCK)).toBe(first);
    expect(await letters(folder)).toEqual(['a I answer.', 'b I wait.']);
    expect(await lockOf(folder)).toMatchObject({
      version: '1.0.0',
      questions: { request: { key: '01', revision: 1 } },
    });
  });

  test('may be formatted otherwise without being rewritten', async () => {
    const folder = await create(['I answer.', 'I wait.']);
    await folder.build();
    const other = JSON.stringify(await lockOf(folder));
    await folder.write(LOCK, other);
    expect(await folder.build(true)).toMatchObject({ lockWritten: false, diagnostics: [] });
    expect(await folder.read(LOCK)).toBe(other);
  });

  test('keeps the letters when options move', async () => {
    const folder = await create(['I answer.', 'I wait.', 'I accept.']);
    await folder.build();
    await folder.write('01-request.md', episode('request', ['I accept.', 'I answer.', 'I wait.']));
    expect(codesOf(await folder.build())).toEqual(['KNG088']);
    expect(await letters(folder)).toEqual(['c I accept.', 'a I answer.', 'b I wait.']);
  });

  test('keeps the letter of an option that is reworded at its place', async () => {
    const folder = await create(['I answer.', 'I wait.', 'I accept.']);
    await folder.build();
    await folder.write('01-request.md', episode('request', ['I answer.', 'I wait a day.', 'I accept.']));
    expect(codesOf(await folder.build())).toEqual(['KNG088']);
    expect(await letters(folder)).toEqual(['a I answer.', 'b I wait a day.', 'c I accept.']);
  });

  test('never assigns a letter or a key again', async () => {
    const folder = await create(['I answer.', 'I wait.', 'I accept.']);
    await folder.build();
    await folder.write('01-request.md', episode('request', ['I answer.', 'I wait.']));
    await folder.build();
    await folder.write('01-request.md', episode('request', ['I answer.', 'I wait.', 'I call her.']));
    await folder.build();
    expect(await letters(folder)).toEqual([
      'a I answer.',
      'b I wait.',
      'd I call her.',
      'c I accept. (retired)',
    ]);

    await folder.write('01-request.md', episode('other', ['Yes.', 'No.']));
    await folder.build();
    const { questions } = await lockOf(folder);
    expect(questions).toMatchObject({ request: { key: '01', retired: true }, other: { key: '02' } });
  });

  test('gives an option that comes back its old letter', async () => {
    const folder = await create(['I answer.', 'I wait.', 'I accept.']);
    await folder.build();
    await folder.write('01-request.md', episode('request', ['I answer.', 'I wait.']));
    await folder.build();
    await folder.write('01-request.md', episode('request', ['I answer.', 'I wait.', 'I accept.']));
    await folder.build();
    expect(await letters(folder)).toEqual(['a I answer.', 'b I wait.', 'c I accept.']);
  });

  test('raises the revision of a changed question at the next minor version, not at a patch', async () => {
    const folder = await create(['I answer.', 'I wait.']);
    await folder.build();
    const course = await folder.read('course.yaml');
    const revision = async (version: string): Promise<object> => {
      await folder.write('course.yaml', course.replace('1.0.0', version));
      const codes = codesOf(await folder.build());
      const { revision, changed = false } = (await lockOf(folder)).questions['request']!;
      return { revision, changed, codes };
    };
    await folder.write(
      '01-request.md',
      episode('request', ['I answer.', 'I wait.'], 'Something else happens.'),
    );
    expect(await revision('1.0.0')).toEqual({ revision: 1, changed: true, codes: ['KNG088'] });
    expect(await revision('1.1.0')).toEqual({ revision: 2, changed: false, codes: [] });
    await folder.write('01-request.md', episode('request', ['I answer.', 'I wait.'], 'A typo is gone.'));
    expect(await revision('1.1.1')).toEqual({ revision: 2, changed: false, codes: [] });
    expect(await revision('1.2.0')).toEqual({ revision: 2, changed: false, codes: [] });
  });
});

describe('ambiguous options', () => {
  const before = ['I answer.', 'I wait.', 'I accept.'];
  const now = ['I reply at once.', 'I call her.', 'I accept.', 'I wait for days.'];

  async function stopped(): Promise<{ folder: CourseFolder; hint: string }> {
    const folder = await create(before);
    await folder.build();
    const lock = await folder.read(LOCK);
    await folder.write('01-request.md', episode('request', now));
    const { compiled, diagnostics } = await folder.build();
    expect(compiled.packages).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['KNG083']);
    expect(await folder.read(LOCK)).toBe(lock);
    return { folder, hint: diagnostics[0]!.hint };
  }

  test('stop the build and are shown, old and new', async () => {
    const { hint } = await stopped();
    const [old = '', fresh = ''] = hint.slice(hint.indexOf('Old (')).split('New (');
    expect(old.match(/I .+\.$/gm)).toEqual(['I answer.', 'I wait.']);
    expect(fresh.match(/I .+\.$/gm)).toEqual(['I reply at once.', 'I call her.', 'I wait for days.']);
  });

  test('are resolved by the printed hashes in the lock file', async () => {
    const { folder, hint } = await stopped();
    const lock = (await folder.read(LOCK))
      .replace(hashIn(hint, 'I answer.'), hashIn(hint, 'I reply at once.'))
      .replace(hashIn(hint, 'I wait.'), hashIn(hint, 'I wait for days.'));
    await folder.write(LOCK, lock);
    const built = await folder.build();
    expect(built.lockWritten).toBe(true);
    expect(codesOf(built)).toEqual(['KNG088']);
    expect(await letters(folder)).toEqual([
      'a I reply at once.',
      'd I call her.',
      'c I accept.',
      'b I wait for days.',
    ]);
  });

  test('are resolved by retiring the old ones', async () => {
    const { folder } = await stopped();
    const lock = await folder.read(LOCK);
    await folder.write(LOCK, lock.replace(/^( +)text: (I answer\.|I wait\.)$/gm, '$&\n$1retired: true'));
    expect(codesOf(await folder.build())).toEqual(['KNG088']);
    expect(await letters(folder)).toEqual([
      'd I reply at once.',
      'e I call her.',
      'c I accept.',
      'f I wait for days.',
      'a I answer. (retired)',
      'b I wait. (retired)',
    ]);
  });
});

test('a course that has used up its keys is told to become two', async () => {
  const folder = await create(['I answer.', 'I wait.']);
  const keys = Array.from({ length: 1295 }, (_, index) => (index + 1).toString(36).padStart(2, '0'));
  const gone = keys.map(
    (key) => `  q${key}: { key: "${key}", revision: 1, hash: a, retired: true, options: [] }`,
  );
  await folder.write(LOCK, ['format: 1', 'version: 1.0.0', 'questions:', ...gone, ''].join('\n'));
  const { diagnostics } = await folder.build();
  expect(diagnostics).toMatchObject([{ code: 'KNG283', severity: 'error', line: 1 }]);
  expect(diagnostics[0]!.message).toContain('1296');
});

describe('where the lock file may not change', () => {
  test('one that the system refuses to write is an error with its reason, also where there is none yet', async () => {
    const folder = await create(['I answer.', 'I wait.']);
    const sources = await readFolder(folder.path, 'kurs');
    const next = { format: 1, version: '1.0.0', questions: {} } as const;
    const inFile = { ...sources, path: join(folder.path, 'course.yaml') };
    const { written, findings } = await saveLock(inFile, lockUpdate({ last: undefined, next }), false);
    expect(written).toBe(false);
    expect(findings.map((found) => explain(found, 'en'))).toMatchObject([
      {
        code: 'KNG271',
        severity: 'error',
        file: 'kurs/ids.lock.yaml',
        message: expect.stringContaining('EEXIST'),
        hint: 'There is a file in place of a folder. Rename it. Then try again.',
      },
    ]);
  });

  test('an outdated one is an error that names the questions, and stays as it is', async () => {
    const folder = await create(['I answer.', 'I wait.']);
    await folder.build();
    const lock = await folder.read(LOCK);
    await folder.write('02-other.md', episode('other', ['Yes.', 'No.']));
    const { lockWritten, diagnostics } = await folder.build(true);
    expect(lockWritten).toBe(false);
    expect(diagnostics).toMatchObject([{ code: 'KNG081', severity: 'error', file: 'kurs/ids.lock.yaml' }]);
    expect(diagnostics[0]!.message).toContain('(other)');
    expect(await folder.read(LOCK)).toBe(lock);
  });

  test('a new version is a change', async () => {
    const folder = await create(['I answer.', 'I wait.']);
    await folder.build();
    await folder.write('course.yaml', (await folder.read('course.yaml')).replace('1.0.0', '1.0.1'));
    expect((await folder.build(true)).diagnostics[0]?.message).toContain('(version)');
  });

  test('a missing one is a warning, and the course is built', async () => {
    const folder = await create(['I answer.', 'I wait.']);
    const { compiled, diagnostics } = await folder.build(true);
    expect(diagnostics).toMatchObject([{ code: 'KNG082', severity: 'warning' }]);
    expect(compiled.packages).toHaveLength(1);
    await expect(folder.read(LOCK)).rejects.toThrow('ENOENT');
  });

  test('one that needs no change is fine', async () => {
    const folder = await create(['I answer.', 'I wait.']);
    await folder.build();
    expect(await folder.build(true)).toMatchObject({ lockWritten: false, diagnostics: [] });
  });
});

test.each([
  ['text in another place', 'format: 1\nversion: 1.0.0\nquestions: none\n', 'KNG080'],
  ['a format of a later tool', 'format: 2\nversion: 1.0.0\nquestions: {}\n', 'KNG080'],
  ['nothing', '', 'KNG080'],
  ['half a file', 'format: 1\nversion: 1.0.0\nquestions:\n  request:\n    key: "01"\n', 'KNG080'],
  [
    'a key twice',
    ['format: 1', 'version: 1.0.0', 'questions:', ...['request', 'other'].map(locked)].join('\n'),
    'KNG084',
  ],
])('a lock file with %s stops the build and is not touched', async (_, lock, code) => {
  const folder = await create(['I answer.', 'I wait.']);
  await folder.write(LOCK, lock);
  const { compiled, diagnostics } = await folder.build();
  expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  expect(compiled.packages).toEqual([]);
  expect(await folder.read(LOCK)).toBe(lock);
});

function locked(id: string): string {
  return `  ${id}: { key: "01", revision: 1, hash: abc, options: [] }`;
}
