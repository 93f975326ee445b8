import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService, type Position } from 'yaml-language-server';
import { courseSchema } from '../../../src/editor/course-schema.ts';
import { COURSE_SCHEMA, editorFiles } from '../../../src/editor/editor-files.ts';

const settings = JSON.parse(
  editorFiles('en', { commandLine: (command) => ['npx', command], base: '${workspaceFolder}' }).get(
    'settings.json',
  )!(undefined),
) as { readonly 'yaml.schemas': Readonly<Record<string, string[]>> };

const [[schemaPath, fileMatch]] = Object.entries(settings['yaml.schemas']) as [[string, string[]]];

/** Red Hat's extension for VS Code runs this service, here with the settings that we write. */
const service = getLanguageService({
  schemaRequestService: () => Promise.resolve(JSON.stringify(courseSchema('en'))),
  workspaceContext: { resolveRelativePath: (path) => path },
});
service.configure({
  validate: true,
  hover: true,
  completion: true,
  schemas: [{ uri: new URL(schemaPath, 'file:///kurse/').href, fileMatch }],
});

let version = 0;

const open = (text: string): TextDocument =>
  TextDocument.create('file:///kurse/modules/gifts/course.yaml', 'yaml', (version += 1), text);

const end = (document: TextDocument): Position => document.positionAt(document.getText().length);

const HEAD = 'id: gifts\ntitle: Gifts\nlanguage: en\nversion: 1.0.0\n';

describe('in course.yaml in any folder, the language server', () => {
  test('is configured with the path of the schema', () => {
    expect(schemaPath).toBe(`./.vscode/${COURSE_SCHEMA}`);
  });

  test.each([
    ['packaging: course', 0, 'one package per episode'],
    ['pass:\n  attempts: 3', 8, 'How many runs are allowed'],
    ['tracking: answers', 3, 'What the LMS gets to know'],
    ['contacts:\n  - name: Desk', 15, 'Name of the person'],
  ])('describes the key under the pointer: %j', async (text, offset, description) => {
    const document = open(HEAD + text);
    const hover = await service.doHover(document, document.positionAt(HEAD.length + offset));
    expect(JSON.stringify(hover?.contents)).toContain(description);
  });

  test.each([
    ['packaging: ', ['course', 'per-episode']],
    ['tracking: ', ['answers', 'completion', 'result']],
    ['language: ', ['de', 'en']],
    ['comments: ', ['private', 'send']],
    ['retries: ', ['unlimited']],
    ['targets:\n  - ', ['scorm12', 'scorm2004-3', 'scorm2004-4']],
  ])('suggests the values of %j', async (text, values) => {
    const document = open(text);
    const { items } = await service.doComplete(document, end(document), false);
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(values));
  });

  test('suggests the keys that are missing, with descriptions', async () => {
    const document = open(HEAD);
    const { items } = await service.doComplete(document, end(document), false);
    const labels = items.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['pass', 'tracking', 'contacts', 'shuffle', 'silence']));
    expect(labels).not.toContain('title');
    expect(labels).toContain('brand');
    expect(JSON.stringify(items.find(({ label }) => label === 'shuffle'))).toContain('in another order');
  });

  test('suggests no value that it would mark as wrong', async () => {
    const document = open('format: ');
    const { items } = await service.doComplete(document, end(document), false);
    expect(items.map(({ label }) => label)).toEqual(['1']);
  });

  test.each([
    ['id: gifts\ntitle: Gifts\nlanguage: en\nversion: v1\n', 3, 'For example: version: 1.0.0'],
    ['id: gifts\ntitle: Gifts\nlanguage: en\n', 0, 'version'],
    ['id: gifts\ntitle: Gifts\nlanguage: en\nversion: 1.0\n', 3, 'For example: version: 1.0.0'],
    [`${HEAD}packaging:\n`, 4, 'For example: packaging: per-episode'],
    [`${HEAD}shufle: true\n`, 4, 'shufle'],
    [`${HEAD}pass: 800\n`, 4, '100'],
    [`${HEAD}packaging: folder\n`, 4, 'per-episode'],
  ])('marks mistakes: %j', async (text, line, message) => {
    const found = await service.doValidation(open(text), false);
    expect(found.map(({ range }) => range.start.line)).toEqual([line]);
    expect(found[0]!.message).toContain(message);
  });

  test('marks nothing in a valid course', async () => {
    const text = `${HEAD}intro: |\n  Three parcels.\ntracking: result\npass: 80\ncontacts:\n  - name: Desk\n`;
    expect(await service.doValidation(open(text), false)).toEqual([]);
  });
});
