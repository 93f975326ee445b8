import { strToU8, zipSync } from 'fflate';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Workspace, type Run } from '../unit/cli/workspace.ts';
import type { CaseFile, GoldenCase, Step } from './case.ts';
import { writeCaseFile, writeCourse } from './write-course.ts';

/** Exit code and stderr of the last command of a case, in a language. */
export async function lastCommand({ steps }: GoldenCase, language: string): Promise<string> {
  const { code, stderr } = await runSteps(steps, language);
  return `exit ${code}\n${withoutSizes(stderr)}`;
}

/** Does what a person does, in a folder of its own; what comes of the last command. */
export async function runSteps(steps: readonly Step[], language: string): Promise<Run> {
  const workspace = await Workspace.create();
  let last: Run | undefined;
  for (const step of steps) {
    if (last && last.code !== 0) throw new Error(`A command on the way fails:\n${last.stderr}`);
    if (typeof step === 'string') last = await runLine(workspace, step, language);
    else await write(workspace, step);
  }
  if (!last) throw new Error('A case needs a line "$ knigge …"');
  return last;
}

/** `CI=true knigge build "a folder"`, in a shell whose language is the given one. */
function runLine(workspace: Workspace, line: string, language: string): Promise<Run> {
  const parts = [...line.matchAll(/"([^"]*)"|\S+/g)].map(([part, quoted]) => quoted ?? part);
  const index = parts.indexOf('knigge');
  const env = parts.slice(0, index).map((part) => part.split('='));
  return workspace.command(parts.slice(index + 1), { LC_ALL: `${language}.UTF-8`, ...Object.fromEntries(env) });
}

async function write(workspace: Workspace, file: CaseFile): Promise<void> {
  const [form = ''] = file.form;
  const times = Number(/^(\d+) times$/.exec(form)?.[1] ?? 1);
  const packed = /^zip of (\S+)$/.exec(form)?.[1];
  if (form === 'course') await writeCourse(join(workspace.path, file.name), []);
  else if (packed !== undefined) await zip(join(workspace.path, packed), join(workspace.path, file.name));
  else for (let n = 1; n <= times; n += 1) await writeCaseFile(workspace.path, numbered(file, n));
}

const numbered = ({ name, text, form }: CaseFile, n: number): CaseFile => ({
  name: name.replace('{n}', String(n)),
  text: text.replaceAll('{n}', String(n)),
  form,
});

async function zip(folder: string, target: string): Promise<void> {
  const names = await readdir(folder);
  const files = await Promise.all(
    names.map(async (name) => [name, strToU8(await readFile(join(folder, name), 'utf8'))] as const),
  );
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, zipSync(Object.fromEntries(files)));
}

/** How large a package is changes with the player, not with its messages. */
const withoutSizes = (text: string): string => text.replace(/ *\d+[.,]\d KB/g, '  … KB');
