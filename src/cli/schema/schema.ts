import { join, resolve } from 'node:path';
import type { Colors } from 'picocolors/types.js';
import { displayPath } from '../../files/display-path.ts';
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
import { editorPlace } from './editor-place.ts';
import { readEditorFile, writeEditorFile } from './editor-folder.ts';
import { schemaMessages, type Outcome, type SchemaMessages } from './messages.ts';

export interface SchemaOptions {
  readonly lang: MessageLanguage;
}

/** A file as it shall be. */
interface Wanted {
  readonly name: string;
  readonly text: string;
  readonly outcome: Outcome;
}

/** Writes what VS Code needs into a folder; answers the exit code: 0 written, 2 something is in the way. */
export async function schema(
  named: string,
  { lang }: SchemaOptions,
  { tool, stderr, env, cwd }: Context,
): Promise<number> {
  const paint = colorsFor(stderr, env);
  const say = (text: string): void => void stderr.write(`${text}\n`);
  const refuse = (found: Finding, text = ''): number => {
    say(print(found, new Map([[found.place.file, text]]), lang, paint));
    return 2;
  };
  const folder = resolve(cwd, named);
  if (!(await isFolder(folder))) return refuse(await missingFolder(folder, cwd));
  const path = join(folder, EDITOR_FOLDER);
  const shown = displayPath(path, cwd);
  const wanted: Wanted[] = [];
  try {
    for (const [name, rewrite] of editorFiles(lang, editorPlace(folder, tool))) {
      const present = await readEditorFile(path, name);
      const text = attempt(() => rewrite(present));
      if (text instanceof UnusableJson) {
        const file = `${shown}/${name}`;
        return refuse(finding('editorFileUnusable', placeAt(file, present!, text.offset), { file }), present);
      }
      wanted.push({ name, text, outcome: outcomeOf(present, text) });
    }
    for (const { name, text, outcome } of wanted) {
      if (outcome !== 'unchanged') await writeEditorFile(path, name, text);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return refuse(finding('editorFilesNotWritten', startOf(shown), { folder: shown, reason: code }));
  }
  say(summary(shown, wanted, schemaMessages[lang], paint));
  return 0;
}

function attempt(rewrite: () => string): string | UnusableJson {
  try {
    return rewrite();
  } catch (error) {
    if (error instanceof UnusableJson) return error;
    throw error;
  }
}

function outcomeOf(present: string | undefined, text: string): Outcome {
  if (present === undefined) return 'written';
  return present === text ? 'unchanged' : 'changed';
}

function summary(shown: string, files: readonly Wanted[], words: SchemaMessages, paint: Colors): string {
  const width = Math.max(...files.map(({ name }) => name.length));
  return [
    `${paint.green('✔')} ${words.done(shown)}`,
    ...files.map(({ name, outcome }) => `  ${name.padEnd(width)}  ${paint.dim(words.outcomes[outcome])}`),
    '',
    words.next,
    ...words.steps.map((step) => `  ${step}`),
  ].join('\n');
}
