import { describe, expect, test } from 'vitest';
import { edit, diffOutput } from '../changes/command.ts';
import { diffAfter, EPISODE, OLD, RATE, released, to, type Edit } from '../changes/released.ts';
import { Workspace } from './workspace.ts';

const NEW_OPTION: Edit = [EPISODE, /$/, '\n- [~] Ich rufe an.\n\n  > Das geht.\n'];

describe('the report quotes', () => {
  test.each([
    ['a new option', NEW_OPTION, 'Ich rufe an.'],
    ['an option with a new rating', RATE, 'Ich antworte nicht.'],
  ])('%s', async (_, change, text) => {
    const { stdout } = await diffAfter([to('1.1.0'), change]);
    expect(stdout).toContain(text);
  });
});

test.each(['de', 'en'] as const)(
  'a renamed id that keeps its key in the lock file is not reported as asked again (%s)',
  async (lang) => {
    const workspace = await released([to('1.1.0'), [EPISODE, 'id: anfrage', 'id: frage']]);
    await edit(workspace, 'modules/kurs/ids.lock.yaml', /^ {2}anfrage:/m, '  frage:');
    const { code, stdout } = await workspace.command(['diff', OLD, 'modules/kurs', '--lang', lang]);
    expect(code).toBe(0);
    expect(stdout).toContain('anfrage → frage');
    expect(stdout).not.toMatch(/noch einmal gefragt|asked again/);
  },
);

test('a warning about the version names the episode of the most serious change', async () => {
  const workspace = await released([to('1.0.1'), RATE]);
  for (const lang of ['de', 'en']) {
    const { stderr } = await workspace.command(['diff', OLD, 'modules/kurs', '--lang', lang]);
    expect(stderr).toMatch(/(Folge|[Ee]pisode) 1/);
  }
});

describe('one episode of a series', () => {
  const yaml = 'packaging: per-episode\ntargets: [scorm12]\n';
  const PART = 'dist/reihe-de-1.0.0-e01-scorm12.zip';

  test('is compared with the same episode of a folder', async () => {
    const workspace = await Workspace.create();
    await workspace.course('reihe', { yaml });
    await workspace.command(['build']);
    const result = await workspace.command(['diff', PART, 'modules/reihe', '--json']);
    expect(result.code).toBe(0);
    expect(diffOutput(result)).toMatchObject({
      old: { episode: 'anfrage' },
      new: { episode: 'anfrage' },
      changes: [],
    });
  });

  test.each(['de', 'en'] as const)('without a counterpart is an error that says so (%s)', async (lang) => {
    const workspace = await Workspace.create();
    await workspace.course('reihe', { yaml });
    await workspace.command(['build']);
    await edit(workspace, 'modules/reihe/01-anfrage.md', 'id: anfrage', 'id: frage');
    const there = await workspace.command(['diff', PART, 'modules/reihe', '--lang', lang]);
    expect({ code: there.code, stdout: there.stdout }).toEqual({ code: 1, stdout: '' });
    expect(there.stderr).toContain(`KNG104 ${PART}`);
    expect(there.stderr).toContain('anfrage');
    expect(there.stderr).toContain('modules/reihe');
    const back = await workspace.command(['diff', 'modules/reihe', PART, '--lang', lang]);
    expect(back.code).toBe(1);
    expect(back.stderr).not.toMatch(/null|undefined/);
  });
});
