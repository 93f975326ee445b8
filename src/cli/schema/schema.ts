import { join } from 'node:path';
import type { Colors } from 'picocolors/types.js';
import { isFolder } from '../../files/is-folder.ts';
import { displayPath } from '../../source/folder/read-folder.ts';
import type { Tool } from '../../tool/tool.ts';
import { finding, type Finding } from '../../diagnostics/finding.ts';
import { placeAt, startOf } from '../../diagnostics/place.ts';
import { print } from '../../diagnostics/print.ts';
import type { MessageLanguage } from '../../diagnostics/problem.ts';
import { EDITOR_FOLDER, editorFiles } from '../../editor/editor-files.ts';
import { UnusableJson } from '../../editor/merge-json.ts';
import { colorsFor } from '../colors.ts';
import { missingFolder } from '../missing-folder.ts';
import { editorPlace } from './editor-place.ts';
import { readEditorFile, writeEditorFile } from './editor-folder.ts';
import { schemaWords, type Outcome, type SchemaWords } from './messages.ts';

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
export async function schema(folder: string, { lang }: SchemaOptions, tool: Tool): Promise<number> {
  const paint = colorsFor(process.stderr);
  const refuse = (found: Finding, text = ''): number => {
    say(print(found, new Map([[found.place.file, text]]), lang, paint));
    return 2;
  };
  if (!(await isFolder(folder))) return refuse(await missingFolder(folder));
  const path = join(folder, EDITOR_FOLDER);
  const shown = displayPath(path);
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
  tell(shown, wanted, schemaWords[lang], paint);
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

function tell(shown: string, files: readonly Wanted[], words: SchemaWords, paint: Colors): void {
  const width = Math.max(...files.map(({ name }) => name.length));
  const lines = [
    `${paint.green('✔')} ${words.done(shown)}`,
    ...files.map(({ name, outcome }) => `  ${name.padEnd(width)}  ${paint.dim(words.outcomes[outcome])}`),
    '',
    words.next,
    ...words.steps.map((step) => `  ${step}`),
  ];
  say(lines.join('\n'));
}

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};
