import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editorInvocation } from '../../../src/cli/schema/editor-invocation.ts';
import { Workspace, type Run } from './workspace.ts';

const FILES = [
  'extensions.json',
  'knigge-course.schema.json',
  'knigge-episode.schema.json',
  'knigge.code-snippets',
  'settings.json',
  'tasks.json',
];

const FILE_FOLDER = { value: '${fileDirname}', quoting: 'strong' };

const schema = (workspace: Workspace, ...args: readonly string[]): Promise<Run> =>
  workspace.command(['schema', ...args], { LC_ALL: 'de_DE.UTF-8' });

const readJson = async (workspace: Workspace, name: string): Promise<Record<string, unknown>> =>
  JSON.parse(await workspace.text(`.vscode/${name}`)) as Record<string, unknown>;

describe('knigge schema', () => {
  test('writes the files for VS Code and prints the next steps', async () => {
    const workspace = await Workspace.create();
    const { code, stdout, stderr } = await schema(workspace);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(await workspace.list('.vscode')).toEqual(FILES);
    expect(stderr).toContain('In .vscode liegt jetzt alles, womit VS Code Ihnen beim Schreiben hilft.');
    for (const name of FILES) expect(stderr).toMatch(new RegExp(`^  ${name} +geschrieben$`, 'm'));
    expect(await readJson(workspace, 'settings.json')).toEqual({
      'yaml.schemas': { './.vscode/knigge-course.schema.json': ['course.yaml'] },
    });
    expect(await readJson(workspace, 'extensions.json')).toEqual({ recommendations: ['redhat.vscode-yaml'] });
    expect(await readJson(workspace, 'tasks.json')).toMatchObject({
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
    const workspace = await Workspace.create();
    await schema(workspace);
    const before = await Promise.all(FILES.map((name) => workspace.read(`.vscode/${name}`)));
    const { code, stderr } = await schema(workspace);
    expect(code).toBe(0);
    expect(stderr.match(/ unverändert$/gm)).toHaveLength(FILES.length);
    expect(await Promise.all(FILES.map((name) => workspace.read(`.vscode/${name}`)))).toEqual(before);
  });

  test('keeps the settings and comments in existing files, and updates its own entries', async () => {
    const workspace = await Workspace.create();
    const settings =
      '// ours\r\n{\r\n  "editor.fontSize": 15, // large\r\n  "yaml.schemas": { "a.json": "b.yaml" },\r\n}\r\n';
    await workspace.write('.vscode/settings.json', settings);
    const mine = { label: 'mine', type: 'shell', command: 'true' };
    const old = { label: 'Knigge: dev', type: 'shell', command: 'old' };
    await workspace.write('.vscode/tasks.json', JSON.stringify({ version: '2.0.0', tasks: [old, mine] }));
    await workspace.write('.vscode/extensions.json', '{ "recommendations": ["redhat.vscode-yaml", "x.y"] }');
    await workspace.write('.vscode/knigge.code-snippets', '{}');
    const { stderr } = await schema(workspace);
    expect(stderr).toMatch(/settings\.json +ergänzt/);
    expect(stderr).toMatch(/extensions\.json +unverändert/);
    const text = await workspace.text('.vscode/settings.json');
    expect(text).toMatch(/^\/\/ ours\r\n\{\r\n {2}"editor.fontSize": 15, \/\/ large\r\n/);
    expect(text).toContain('"a.json": "b.yaml"');
    expect(text).toContain('"./.vscode/knigge-course.schema.json"');
    const { tasks } = (await readJson(workspace, 'tasks.json')) as {
      tasks: { label: string; command: string }[];
    };
    expect(tasks.map(({ label, command }) => [label, command])).toEqual([
      ['Knigge: dev', 'npx'],
      ['mine', 'true'],
      ['Knigge: build', 'npx'],
    ]);
    expect(Object.keys(await readJson(workspace, 'knigge.code-snippets')).length).toBeGreaterThan(10);
  });

  test('keeps what the author has changed in its entries', async () => {
    const workspace = await Workspace.create();
    await schema(workspace);
    const { tasks } = (await readJson(workspace, 'tasks.json')) as { tasks: object[] };
    const group = { kind: 'build', isDefault: true };
    const changed = tasks.map((task) => ({ ...task, group, presentation: { reveal: 'silent' } }));
    await workspace.write('.vscode/tasks.json', JSON.stringify({ version: '2.0.0', tasks: changed }));
    const files = { 'yaml.schemas': { './.vscode/knigge-course.schema.json': ['kurs.yaml', 'course.yaml'] } };
    await workspace.write('.vscode/settings.json', JSON.stringify(files));
    await schema(workspace);
    expect((await readJson(workspace, 'tasks.json'))['tasks']).toEqual(changed);
    expect(await readJson(workspace, 'settings.json')).toEqual(files);
  });

  test('adds to a file that holds comments only, indents as the file does, and reads one with a byte-order mark', async () => {
    const workspace = await Workspace.create();
    await workspace.write('.vscode/settings.json', '// nothing yet\n');
    await workspace.write('.vscode/tasks.json', '{\n\t"version": "2.0.0"\n}\n');
    await workspace.write('.vscode/extensions.json', '\uFEFF{}\n');
    expect((await schema(workspace)).code).toBe(0);
    expect(await workspace.text('.vscode/settings.json')).toMatch(/^\/\/ nothing yet\n\{\n {2}"yaml/);
    expect(await workspace.text('.vscode/tasks.json')).toMatch(/^\t"version": "2.0.0",\n\t"tasks": \[$/m);
    expect(await readJson(workspace, 'extensions.json')).toEqual({ recommendations: ['redhat.vscode-yaml'] });
  });

  test('calls npm scripts in a checkout of the tool, also from a folder below its root', async () => {
    const workspace = await Workspace.create();
    const tool = { root: workspace.path, version: '1.0.0' };
    const at = (folder: string) => {
      const { commandLine, base } = editorInvocation(join(workspace.path, folder), tool);
      return { command: commandLine('dev').join(' '), base };
    };
    expect(at('')).toEqual({ command: 'npm run dev --', base: '${workspaceFolder}' });
    expect(at('modules/kurs')).toEqual({ command: 'npm run dev --', base: '${workspaceFolder}/../..' });
    expect(at('../anderswo')).toEqual({ command: 'npx knigge dev', base: '${workspaceFolder}' });
  });

  test('writes nothing at all where one file cannot be added to', async () => {
    const workspace = await Workspace.create();
    await workspace.write('.vscode/tasks.json', '{ "tasks": {} }');
    const { code, stderr } = await schema(workspace);
    expect(code).toBe(2);
    expect(stderr).toContain('Fehler KNG145 .vscode/tasks.json:1:12');
    expect(await workspace.list('.vscode')).toEqual(['tasks.json']);
  });

  test('writes to the named folder, with descriptions in the language of the messages', async () => {
    const workspace = await Workspace.create();
    await mkdir(join(workspace.path, 'kurse'));
    const { stderr } = await schema(workspace, 'kurse', '--lang', 'en');
    expect(stderr).toContain('In kurse/.vscode is now what VS Code needs');
    expect(await workspace.text('kurse/.vscode/knigge-course.schema.json')).toContain(
      'How many runs are allowed',
    );
    expect(await workspace.list('.vscode')).toEqual([]);
  });

  test('does not follow a symbolic link out of the folder', async () => {
    const workspace = await Workspace.create();
    await mkdir(join(workspace.path, 'elsewhere'));
    await mkdir(join(workspace.path, 'kurse'));
    await symlink(join(workspace.path, 'elsewhere'), join(workspace.path, 'kurse/.vscode'), 'junction');
    const { code, stderr } = await schema(workspace, 'kurse');
    expect(code).toBe(2);
    expect(stderr).toContain('KNG146');
    expect(await workspace.list('elsewhere')).toEqual([]);
  });

  test('reports a folder that does not exist', async () => {
    const workspace = await Workspace.create();
    const { code, stderr } = await schema(workspace, 'gibtsnicht');
    expect(code).toBe(2);
    expect(stderr).toContain('Fehler KNG009 gibtsnicht:1:1');
  });
});
