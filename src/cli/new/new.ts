import { resolve } from 'node:path';
import { displayPath } from '../../files/display-path.ts';
import { settingsSchema } from '../../course/settings.ts';
import { printableLine } from '../../diagnostics/printable.ts';
import type { MessageLanguage } from '../../diagnostics/problem.ts';
import { fillStarter } from '../../starter/fill-starter.ts';
import type { StarterLanguage } from '../../starter/languages.ts';
import { cleanTitle } from '../../starter/title.ts';
import { terminalOf } from '../terminal.ts';
import { askNew, type Answers } from './ask.ts';
import { colorsFor } from '../colors.ts';
import type { Context } from '../context.ts';
import { defaultFolder, defaultId, defaultTitle } from './defaults.ts';
import { obstacleAt } from './obstacle.ts';
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

/** What shells answer for a command that Ctrl-C has ended. */
const CANCELLED = 130;

/**
 * Writes a new course, and asks at a terminal for what is not named; answers the exit code: 0 written, 130 the person
 * has left.
 *
 * @throws UsageError for a title, an id or a folder that will not do
 */
export async function startCourse(
  named: string | undefined,
  options: NewOptions,
  context: Context,
): Promise<number> {
  const { tool, cwd } = context;
  if (named !== undefined) checkFolder(named, cwd);
  const { lang, ...given } = options;
  const terminal = terminalOf(context);
  const asks = terminal !== undefined && Object.keys(given).length === 0;
  const answers = asks ? await askNew(named, lang, terminal, cwd) : await answersFrom(named, options, cwd);
  if (!answers) return CANCELLED;
  const { title, language, folder } = answers;
  const id = checkedId(options.id, answers, cwd);
  checkFolder(folder, cwd);
  const files = fillStarter(await readStarter(tool.root, language), { id, title });
  await write(folder, files, cwd);
  report(answers, [...files.keys()], lang, context);
  return 0;
}

/** What is named, and the defaults for the rest. */
async function answersFrom(named: string | undefined, options: NewOptions, cwd: string): Promise<Answers> {
  const language = options.language ?? options.lang;
  const title =
    options.title === undefined ? defaultTitle(named, language, cwd) : checkedTitle(options.title);
  return { title, language, folder: named ?? (await defaultFolder(title, language, cwd)) };
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
  const obstacle = obstacleAt(folder, cwd);
  if (obstacle) throw new UsageError(obstacle.problem, obstacle.params, folder);
}

async function write(folder: string, files: ReadonlyMap<string, string>, cwd: string): Promise<void> {
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
  const paint = colorsFor(stderr, env);
  const shown = displayPath(folder, cwd);
  const words = newMessages[lang];
  const width = Math.max(...names.map((name) => name.length));
  const steps = nextSteps(shown, cwd, tool, words);
  const lines = [
    `${paint.green('✔')} ${words.written(title, printableLine(shown))}`,
    ...names.map((name) => `  ${name.padEnd(width)}  ${paint.dim(words.file(name))}`),
    '',
    words.next,
    ...steps.map(([command, does]) => `  ${paint.bold(command)}  ${paint.dim(does)}`),
  ];
  stderr.write(`${lines.join('\n')}\n`);
}
