import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Workshop, type Run } from './command-run.ts';

const FILES = [
  'extensions.json',
  'knigge-course.schema.json',
  'knigge-episode.schema.json',
  'knigge.code-snippets',
  'settings.json',
  'tasks.json',
];

const schema = (shop: Workshop, ...args: readonly string[]): Promise<Run> =>
  shop.command(['schema', ...args], { LC_ALL: 'de_DE.UTF-8' });

const json = async (shop: Workshop, name: string): Promise<Record<string, unknown>> =>
  JSON.parse((await shop.read(`.vscode/${name}`)).toString()) as Record<string, unknown>;

describe('knigge schema', () => {
  test('writes what VS Code needs and says what to do next', async () => {
    const shop = await Workshop.create();
    const { code, stdout, stderr } = await schema(shop);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(await shop.list('.vscode')).toEqual(FILES);
    expect(stderr).toContain('In .vscode liegt, womit VS Code beim Schreiben hilft.');
    for (const name of FILES) expect(stderr).toMatch(new RegExp(`^  ${name} +geschrieben$`, 'm'));
    expect(await json(shop, 'settings.json')).toEqual({
      'yaml.schemas': { './.vscode/knigge-course.schema.json': ['course.yaml'] },
    });
    expect(await json(shop, 'extensions.json')).toEqual({ recommendations: ['redhat.vscode-yaml'] });
    expect(await json(shop, 'tasks.json')).toMatchObject({
      version: '2.0.0',
      tasks: [
        {
          label: 'Knigge: dev',
          command: 'npx',
          args: ['knigge', 'dev', '${fileDirname}'],
          isBackground: true,
        },
        {
          label: 'Knigge: build',
          command: 'npx',
          args: ['knigge', 'build', '${fileDirname}'],
          group: 'build',
        },
      ],
    });
  });

  test('changes nothing the second time', async () => {
    const shop = await Workshop.create();
    await schema(shop);
    const before = await Promise.all(FILES.map((name) => shop.read(`.vscode/${name}`)));
    const { code, stderr } = await schema(shop);
    expect(code).toBe(0);
    expect(stderr.match(/ unverändert$/gm)).toHaveLength(FILES.length);
    expect(await Promise.all(FILES.map((name) => shop.read(`.vscode/${name}`)))).toEqual(before);
  });

  test('leaves what is there as it is, comments included, and brings its own up to date', async () => {
    const shop = await Workshop.create();
    const settings =
      '// ours\r\n{\r\n  "editor.fontSize": 15, // large\r\n  "yaml.schemas": { "a.json": "b.yaml" },\r\n}\r\n';
    await shop.write('.vscode/settings.json', settings);
    const mine = { label: 'mine', type: 'shell', command: 'true' };
    const old = { label: 'Knigge: dev', type: 'shell', command: 'old' };
    await shop.write('.vscode/tasks.json', JSON.stringify({ version: '2.0.0', tasks: [old, mine] }));
    await shop.write('.vscode/extensions.json', '{ "recommendations": ["redhat.vscode-yaml", "x.y"] }');
    await shop.write('.vscode/knigge.code-snippets', '{}');
    const { stderr } = await schema(shop);
    expect(stderr).toMatch(/settings\.json +auf den neuesten Stand gebracht/);
    expect(stderr).toMatch(/extensions\.json +unverändert/);
    const text = (await shop.read('.vscode/settings.json')).toString();
    expect(text).toMatch(/^\/\/ ours\r\n\{\r\n {2}"editor.fontSize": 15, \/\/ large\r\n/);
    expect(text).toContain('"a.json": "b.yaml"');
    expect(text).toContain('"./.vscode/knigge-course.schema.json"');
    const { tasks } = (await json(shop, 'tasks.json')) as { tasks: { label: string; command: string }[] };
    expect(tasks.map(({ label, command }) => [label, command])).toEqual([
      ['Knigge: dev', 'npx'],
      ['mine', 'true'],
      ['Knigge: build', 'npx'],
    ]);
    expect(Object.keys(await json(shop, 'knigge.code-snippets')).length).toBeGreaterThan(10);
  });

  test('writes nothing at all where one file cannot be added to', async () => {
    const shop = await Workshop.create();
    await shop.write('.vscode/tasks.json', '{ "tasks": {} }');
    const { code, stderr } = await schema(shop);
    expect(code).toBe(2);
    expect(stderr).toContain('Fehler KNG145 .vscode/tasks.json:1:12');
    expect(await shop.list('.vscode')).toEqual(['tasks.json']);
  });

  test('takes the folder that is named, with explanations in the language of the messages', async () => {
    const shop = await Workshop.create();
    await mkdir(join(shop.path, 'kurse'));
    const { stderr } = await schema(shop, 'kurse', '--lang', 'en');
    expect(stderr).toContain('In kurse/.vscode is what VS Code needs');
    expect((await shop.read('kurse/.vscode/knigge-course.schema.json')).toString()).toContain(
      'How many runs are allowed',
    );
    expect(await shop.list('.vscode')).toEqual([]);
  });

  test('does not follow a link out of the folder', async () => {
    const shop = await Workshop.create();
    await mkdir(join(shop.path, 'elsewhere'));
    await mkdir(join(shop.path, 'kurse'));
    await symlink(join(shop.path, 'elsewhere'), join(shop.path, 'kurse/.vscode'), 'junction');
    const { code, stderr } = await schema(shop, 'kurse');
    expect(code).toBe(2);
    expect(stderr).toContain('KNG146');
    expect(await shop.list('elsewhere')).toEqual([]);
  });

  test('needs a folder', async () => {
    const shop = await Workshop.create();
    const { code, stderr } = await schema(shop, 'gibtsnicht');
    expect(code).toBe(2);
    expect(stderr).toContain('Fehler KNG009 gibtsnicht:1:1');
  });
});
