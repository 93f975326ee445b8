import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editorInvocation } from '../../../src/cli/schema/editor-invocation.ts';
import { Workshop, type Run } from './command-run.ts';

const FILES = [
  'extensions.json',
  'knigge-course.schema.json',
  'knigge-episode.schema.json',
  'knigge.code-snippets',
  'settings.json',
  'tasks.json',
];

const FILE_FOLDER = { value: '${fileDirname}', quoting: 'strong' };

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
    expect(stderr).toContain('In .vscode liegt jetzt alles, womit VS Code Ihnen beim Schreiben hilft.');
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
          args: ['knigge', 'dev', FILE_FOLDER],
          isBackground: true,
        },
        {
          label: 'Knigge: build',
          command: 'npx',
          args: ['knigge', 'build', FILE_FOLDER],
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
    expect(stderr).toMatch(/settings\.json +ergänzt/);
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

  test('keeps what somebody has changed in its own entries', async () => {
    const shop = await Workshop.create();
    await schema(shop);
    const { tasks } = (await json(shop, 'tasks.json')) as { tasks: object[] };
    const group = { kind: 'build', isDefault: true };
    const changed = tasks.map((task) => ({ ...task, group, presentation: { reveal: 'silent' } }));
    await shop.write('.vscode/tasks.json', JSON.stringify({ version: '2.0.0', tasks: changed }));
    const files = { 'yaml.schemas': { './.vscode/knigge-course.schema.json': ['kurs.yaml', 'course.yaml'] } };
    await shop.write('.vscode/settings.json', JSON.stringify(files));
    await schema(shop);
    expect((await json(shop, 'tasks.json'))['tasks']).toEqual(changed);
    expect(await json(shop, 'settings.json')).toEqual(files);
  });

  test('adds to a file that holds comments only, indents as the file does, and reads one with a byte-order mark', async () => {
    const shop = await Workshop.create();
    await shop.write('.vscode/settings.json', '// nothing yet\n');
    await shop.write('.vscode/tasks.json', '{\n\t"version": "2.0.0"\n}\n');
    await shop.write('.vscode/extensions.json', '\uFEFF{}\n');
    expect((await schema(shop)).code).toBe(0);
    expect((await shop.read('.vscode/settings.json')).toString()).toMatch(/^\/\/ nothing yet\n\{\n {2}"yaml/);
    expect((await shop.read('.vscode/tasks.json')).toString()).toMatch(
      /^\t"version": "2.0.0",\n\t"tasks": \[$/m,
    );
    expect(await json(shop, 'extensions.json')).toEqual({ recommendations: ['redhat.vscode-yaml'] });
  });

  test('in a checkout of the tool, has npm run it, also from a folder below', async () => {
    const shop = await Workshop.create();
    const tool = { root: shop.path, version: '1.0.0' };
    const at = (folder: string) => {
      const { commandLine, base } = editorInvocation(join(shop.path, folder), tool);
      return { words: commandLine('dev').join(' '), base };
    };
    expect(at('')).toEqual({ words: 'npm run dev --', base: '${workspaceFolder}' });
    expect(at('modules/kurs')).toEqual({ words: 'npm run dev --', base: '${workspaceFolder}/../..' });
    expect(at('../anderswo')).toEqual({ words: 'npx knigge dev', base: '${workspaceFolder}' });
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
    expect(stderr).toContain('In kurse/.vscode is now what VS Code needs');
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
