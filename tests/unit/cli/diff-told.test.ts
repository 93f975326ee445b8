import { describe, expect, test } from 'vitest';
import { edit, diffOutput } from '../changes/command.ts';
import { EPISODE, OLD, RATE, released, to } from '../changes/released.ts';
import { Workshop } from './command-run.ts';

describe('a person finds in the episode what the report speaks of', () => {
  test('an option that is new, by its words', async () => {
    const shop = await released([to('1.1.0'), [EPISODE, /$/, '\n- [~] Ich rufe an.\n\n  > Das geht.\n']]);
    const { stdout } = await shop.command(['diff', OLD, 'modules/kurs']);
    expect(stdout).toContain('Ich rufe an.');
  });

  test('an option that is rated anew, by its words', async () => {
    const shop = await released([to('1.1.0'), RATE]);
    const { stdout } = await shop.command(['diff', OLD, 'modules/kurs']);
    expect(stdout).toContain('Ich antworte nicht.');
  });
});

test.each(['de', 'en'] as const)(
  'who keeps the key of a renamed id is not told that all answer anew (%s)',
  async (lang) => {
    const shop = await released([to('1.1.0'), [EPISODE, 'id: anfrage', 'id: frage']]);
    await edit(shop, 'modules/kurs/ids.lock.yaml', /^ {2}anfrage:/m, '  frage:');
    const { code, stdout } = await shop.command(['diff', OLD, 'modules/kurs', '--lang', lang]);
    expect(code).toBe(0);
    expect(stdout).toContain('anfrage → frage');
    expect(stdout).not.toMatch(/noch einmal gefragt|asked again/);
  },
);

test('a warning about the version says in which episode the heaviest change is', async () => {
  const shop = await released([to('1.0.1'), RATE]);
  for (const lang of ['de', 'en']) {
    const { stderr } = await shop.command(['diff', OLD, 'modules/kurs', '--lang', lang]);
    expect(stderr).toMatch(/(Folge|[Ee]pisode) 1/);
  }
});

describe('a part of a series', () => {
  const yaml = 'packaging: per-episode\ntargets: [scorm12]\n';
  const PART = 'dist/reihe-de-1.0.0-e01-scorm12.zip';

  test('is compared with the same episode of a folder', async () => {
    const shop = await Workshop.create();
    await shop.course('reihe', { yaml });
    await shop.command(['build']);
    const result = await shop.command(['diff', PART, 'modules/reihe', '--json']);
    expect(result.code).toBe(0);
    expect(diffOutput(result)).toMatchObject({
      old: { episode: 'anfrage' },
      new: { episode: 'anfrage' },
      changes: [],
    });
  });

  test.each(['de', 'en'] as const)('without a counterpart is an error that says so (%s)', async (lang) => {
    const shop = await Workshop.create();
    await shop.course('reihe', { yaml });
    await shop.command(['build']);
    await edit(shop, 'modules/reihe/01-anfrage.md', 'id: anfrage', 'id: frage');
    const there = await shop.command(['diff', PART, 'modules/reihe', '--lang', lang]);
    expect({ code: there.code, stdout: there.stdout }).toEqual({ code: 1, stdout: '' });
    expect(there.stderr).toContain(`KNG104 ${PART}`);
    expect(there.stderr).toContain('anfrage');
    expect(there.stderr).toContain('modules/reihe');
    const back = await shop.command(['diff', 'modules/reihe', PART, '--lang', lang]);
    expect(back.code).toBe(1);
    expect(back.stderr).not.toMatch(/null|undefined/);
  });
});
