/*
 * All other tests run the command line within their own process. These run it as people do, once for each command:
 * it must say there what it says here, and end with the same code.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileCommand } from '../../../scripts/compile-command.ts';
import { packageRoot } from '../../../src/tool/package-root.ts';
import { edit } from '../changes/command.ts';
import { to } from '../changes/released.ts';
import { Workshop, type Run } from './command-run.ts';
import { PreviewProcess } from './preview-run.ts';

/** Where the tool finds its templates, and node its packages. Packing the tool writes lib/ at any moment. */
const FOLDER = join(packageRoot(), 'node_modules/.cache/knigge/command');
const COMMAND = join(FOLDER, 'knigge.js');
const FLAGSHIP = join(packageRoot(), 'modules/social-media-knigge');

/** Runs node in a folder, with an environment of its own. */
function node(cwd: string, words: readonly string[], env: NodeJS.ProcessEnv): Promise<Run> {
  const options = { cwd, env: { ...process.env, CI: '', LC_ALL: 'C', ...env } };
  return new Promise((resolve) => {
    execFile(execPath, words, options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

/** What learners have, and what they would get. */
async function twoStates(shop: Workshop): Promise<void> {
  await shop.course('alt', { id: 'kurs' });
  await shop.course('kurs');
  await edit(shop, ...to('2.0.0'));
}

beforeAll(() => compileCommand(FOLDER), 60_000);

describe('in a process of its own', () => {
  test.each([
    {
      title: 'build makes the same bytes, in any language and time zone',
      words: ['build', FLAGSHIP, '--json'],
      env: { TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8', CI: 'true' },
      code: 0,
    },
    { title: 'new', words: ['new', 'kurs', '--title', 'Zu Gast'], env: {}, code: 0 },
    { title: 'diff', words: ['diff', 'modules/alt', 'modules/kurs'], env: {}, code: 11 },
    { title: 'schema', words: ['schema'], env: { LC_ALL: 'de_DE.UTF-8' }, code: 0 },
  ])('$title', async ({ words, env, code }) => {
    const [here, there] = [await Workshop.create(), await Workshop.create()];
    for (const shop of [here, there]) await twoStates(shop);
    const run = await node(there.path, [COMMAND, ...words], env);
    expect(run).toEqual(await here.command(words, env));
    expect(run.code).toBe(code);
    for (const folder of ['.', 'dist', 'kurs', '.vscode']) {
      expect(await there.list(folder)).toEqual(await here.list(folder));
    }
  });

  test('dev opens, tells on stderr where, and stops at Ctrl+C', async () => {
    const shop = await Workshop.create();
    await shop.course('gut');
    const running = new PreviewProcess(execPath, [COMMAND, 'dev'], shop.path);
    const page = await fetch(await running.url());
    expect(page.status).toBe(200);
    running.interrupt('SIGINT');
    expect(await running.ended).toBe(0);
    expect(running.said).toMatch(/The preview has ended\.\n$/);
  });

  test('the script of "npm run build" is the command build', async () => {
    const shop = await Workshop.create();
    const script = ['--import', import.meta.resolve('tsx'), join(packageRoot(), 'build.ts')];
    const run = await node(shop.path, [...script, '--tagret'], {});
    expect(run).toEqual(await shop.build(['--tagret']));
    expect(run.code).toBe(2);
  });
});
