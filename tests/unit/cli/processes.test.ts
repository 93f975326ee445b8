/*
 * All other tests run commands within their own process. These run each command once in a process of its own: output,
 * exit code and files must be the same.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { describe, expect, test } from 'vitest';
import { compiled } from '../../../scripts/compiled.mjs';
import { packageRoot } from '../../../src/tool/package-root.ts';
import { edit } from '../changes/command.ts';
import { to } from '../changes/released.ts';
import { Workspace, type Run } from './workspace.ts';
import { PreviewProcess } from './preview-run.ts';

const COMMAND = await compiled('src/cli/knigge.ts');
const FLAGSHIP = join(packageRoot(), 'modules/social-media-knigge');

/** Runs node in a folder, with an environment of its own. */
function node(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Run> {
  const options = { cwd, env: { ...process.env, CI: '', LC_ALL: 'C', ...env } };
  return new Promise((resolve) => {
    execFile(execPath, args, options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

/** Writes two releases of a course. */
async function writeTwoReleases(workspace: Workspace): Promise<void> {
  await workspace.course('alt', { id: 'kurs' });
  await workspace.course('kurs');
  await edit(workspace, ...to('2.0.0'));
}

describe('a command in a process of its own', () => {
  test.each([
    {
      title: 'build makes the same bytes, in any language and time zone',
      args: ['build', FLAGSHIP, '--json'],
      env: { TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8', CI: 'true' },
      code: 0,
    },
    { title: 'new', args: ['new', 'kurs', '--title', 'Zu Gast'], env: {}, code: 0 },
    { title: 'diff', args: ['diff', 'modules/alt', 'modules/kurs'], env: {}, code: 11 },
    { title: 'schema', args: ['schema'], env: { LC_ALL: 'de_DE.UTF-8' }, code: 0 },
  ])('$title', async ({ args, env, code }) => {
    const [here, there] = [await Workspace.create(), await Workspace.create()];
    for (const workspace of [here, there]) await writeTwoReleases(workspace);
    const run = await node(there.path, [COMMAND, ...args], env);
    expect(run).toEqual(await here.command(args, env));
    expect(run.code).toBe(code);
    for (const folder of ['.', 'dist', 'kurs', '.vscode']) {
      expect(await there.list(folder)).toEqual(await here.list(folder));
    }
  });

  test('dev opens, prints its address on stderr, and ends at Ctrl+C', async () => {
    const workspace = await Workspace.create('gut');
    const running = new PreviewProcess(execPath, [COMMAND, 'dev'], workspace.path);
    const page = await fetch(await running.url());
    expect(page.status).toBe(200);
    running.interrupt('SIGINT');
    expect(await running.ended).toBe(0);
    expect(running.output).toMatch(/The preview has ended\.\n$/);
  });

  test('"npm run build" runs the command build', async () => {
    const workspace = await Workspace.create();
    const script = [join(packageRoot(), 'scripts/run.mjs'), 'build.ts'];
    const run = await node(workspace.path, [...script, '--tagret'], {});
    expect(run).toEqual(await workspace.build(['--tagret']));
    expect(run.code).toBe(2);
  });
});
