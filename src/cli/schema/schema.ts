import { join, resolve } from 'node:path';
import type { Colors } from 'picocolors/types.js';
import { displayPath } from '../../files/display-path.ts';
import { FileError } from '../../files/file-error.ts';
import { isFolder } from '../../files/is-folder.ts';
import { finding, type Finding } from '../../diagnostics/finding.ts';
import { placeAt, startOf } from '../../diagnostics/place.ts';
import { print } from '../../diagnostics/print.ts';
import type { MessageLanguage } from '../../diagnostics/problem.ts';
import { EDITOR_FOLDER, editorFiles } from '../../editor/editor-files.ts';
import { UnusableJson } from '../../editor/merge-json.ts';
import { colorsFor } from '../colors.ts';
import type { Context } from '../context.ts';
import { missingFolder } from '../missing-folder.ts';
import { editorInvocation } from './editor-invocation.ts';
import { readEditorFile, writeEditorFile } from './editor-folder.ts';
import { schemaMessages, type FileStatus, type SchemaMessages } from './messages.ts';

export interface SchemaOptions {
  readonly lang: MessageLanguage;
}

/** A file with its new text. */
interface EditorFile {
  readonly name: string;
  readonly text: string;
  readonly status: FileStatus;
}

/** Writes what VS Code needs into a folder; answers the exit code: 0 written, 2 a file cannot be used or written. */
export async function schema(
  namedFolder: string,
  { lang }: SchemaOptions,
  { tool, stderr, env, cwd }: Context,
): Promise<number> {
  const colors = colorsFor(stderr, env);
  const printLine = (text: string): void => void stderr.write(`${text}\n`);
  const refuse = (found: Finding, text = ''): number => {
    printLine(print(found, new Map([[found.place.file, text]]), lang, colors));
    return 2;
  };
  const folder = resolve(cwd, namedFolder);
  if (!(await isFolder(folder))) return refuse(await missingFolder(folder, cwd));
  const path = join(folder, EDITOR_FOLDER);
  const displayed = displayPath(path, cwd);
  const files: EditorFile[] = [];
  try {
    for (const [name, rewrite] of editorFiles(lang, editorInvocation(folder, tool))) {
      const present = await readEditorFile(path, name);
      const text = rewritten(() => rewrite(present));
      if (text instanceof UnusableJson) {
        const file = `${displayed}/${name}`;
        return refuse(finding('editorFileUnusable', placeAt(file, present!, text.offset), { file }), present);
      }
      files.push({ name, text, status: statusOf(present, text) });
    }
    for (const { name, text, status } of files) {
      if (status !== 'unchanged') await writeEditorFile(path, name, text);
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const params = { folder: displayed, reason: error.reason };
    return refuse(finding('editorFilesNotWritten', startOf(displayed), params));
  }
  printLine(summary(displayed, files, schemaMessages[lang], colors));
  return 0;
}

function rewritten(rewrite: () => string): string | UnusableJson {
  try {
    return rewrite();
  } catch (error) {
    if (error instanceof UnusableJson) return error;
    throw error;
  }
}

function statusOf(present: string | undefined, text: string): FileStatus {
  if (present === undefined) return 'written';
  return present === text ? 'unchanged' : 'changed';
}

function summary(
  displayed: string,
  files: readonly EditorFile[],
  messages: SchemaMessages,
  colors: Colors,
): string {
  const width = Math.max(...files.map(({ name }) => name.length));
  return [
    `${colors.green('✔')} ${messages.done(displayed)}`,
    ...files.map(({ name, status }) => `  ${name.padEnd(width)}  ${colors.dim(messages.statuses[status])}`),
    '',
    messages.nextSteps,
    ...messages.steps.map((step) => `  ${step}`),
  ].join('\n');
}
