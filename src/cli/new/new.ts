import { resolve } from 'node:path';
import { displayPath } from '../../files/display-path.ts';
import { settingsSchema } from '../../course/settings.ts';
import { printableLine } from '../../diagnostics/printable.ts';
import type { MessageLanguage } from '../../diagnostics/problem.ts';
import { fillStarter } from '../../starter/fill-starter.ts';
import type { StarterLanguage } from '../../starter/languages.ts';
import { cleanTitle } from '../../starter/title.ts';
import { terminalOf } from '../terminal.ts';
import { askForCourse, type Answers } from './ask.ts';
import { colorsFor } from '../colors.ts';
import type { Context } from '../context.ts';
import { defaultFolder, defaultId, defaultTitle } from './defaults.ts';
import { folderProblem } from './folder-problem.ts';
import { titleProblem } from './title-problem.ts';
import { newMessages } from './messages.ts';
import { nextSteps } from './next-steps.ts';
import { readStarter, writeNew } from './starter-files.ts';
import { UsageError } from '../usage.ts';

export interface NewOptions {
  readonly title?: string;
  readonly language?: StarterLanguage;
  readonly id?: string;
  readonly lang: MessageLanguage;
}

/** The exit code that shells give to a command ended by Ctrl-C: 128 + SIGINT. */
const CANCELLED = 130;

/**
 * Writes a new course; at a terminal and without options, asks for title, language and folder. Answers the exit code:
 * 0 written, 130 cancelled.
 *
 * @throws UsageError for a title, an id or a folder that cannot be used
 */
export async function createCourse(
  namedFolder: string | undefined,
  options: NewOptions,
  context: Context,
): Promise<number> {
  const { tool, cwd } = context;
  if (namedFolder !== undefined) checkFolder(namedFolder, cwd);
  const { lang, ...courseOptions } = options;
  const terminal = terminalOf(context);
  const asks = terminal !== undefined && Object.keys(courseOptions).length === 0;
  const answers = asks
    ? await askForCourse(namedFolder, lang, terminal, cwd)
    : await answersFromOptions(namedFolder, options, cwd);
  if (!answers) return CANCELLED;
  const { title, language, folder } = answers;
  const id = checkedId(options.id, answers, cwd);
  checkFolder(folder, cwd);
  const files = fillStarter(await readStarter(tool.root, language), { id, title });
  await writeFiles(folder, files, cwd);
  report(answers, [...files.keys()], lang, context);
  return 0;
}

/** Title, language and folder as given, each with its default. */
async function answersFromOptions(
  namedFolder: string | undefined,
  options: NewOptions,
  cwd: string,
): Promise<Answers> {
  const language = options.language ?? options.lang;
  const title =
    options.title === undefined ? defaultTitle(namedFolder, language, cwd) : checkedTitle(options.title);
  return { title, language, folder: namedFolder ?? (await defaultFolder(title, language, cwd)) };
}

function checkedTitle(text: string): string {
  const title = cleanTitle(text);
  const params = titleProblem(title);
  if (params) throw new UsageError('badNewTitle', params, text || '--title');
  return title;
}

function checkedId(id: string | undefined, { title, folder, language }: Answers, cwd: string): string {
  const suggestion = defaultId(title, folder, language, cwd);
  if (id === undefined) return suggestion;
  if (settingsSchema.shape.id.safeParse(id).success) return id;
  throw new UsageError('badNewId', { value: id, suggestion }, id || '--id');
}

function checkFolder(folder: string, cwd: string): void {
  const found = folderProblem(folder, cwd);
  if (found) throw new UsageError(found.problem, found.params, folder);
}

async function writeFiles(folder: string, files: ReadonlyMap<string, string>, cwd: string): Promise<void> {
  try {
    await writeNew(resolve(cwd, folder), files);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const params = { folder: displayPath(folder, cwd), reason: code };
    throw new UsageError('courseNotWritten', params, folder);
  }
}

function report(
  { title, folder }: Answers,
  names: readonly string[],
  lang: MessageLanguage,
  { tool, stderr, env, cwd }: Context,
): void {
  const colors = colorsFor(stderr, env);
  const displayedFolder = displayPath(folder, cwd);
  const messages = newMessages[lang];
  const width = Math.max(...names.map((name) => name.length));
  const steps = nextSteps(displayedFolder, cwd, tool, messages);
  const lines = [
    `${colors.green('✔')} ${messages.written(title, printableLine(displayedFolder))}`,
    ...names.map((name) => `  ${name.padEnd(width)}  ${colors.dim(messages.fileContents(name))}`),
    '',
    messages.nextSteps,
    ...steps.map(([command, explanation]) => `  ${colors.bold(command)}  ${colors.dim(explanation)}`),
  ];
  stderr.write(`${lines.join('\n')}\n`);
}
