import { CommanderError } from 'commander';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../tool/package-root.ts';
import type { Tool } from '../tool/tool.ts';
import { explain } from '../diagnostics/finding.ts';
import { print } from '../diagnostics/print.ts';
import { MESSAGE_LANGUAGES, type MessageLanguage } from '../diagnostics/problem.ts';
import { colorsFor } from './colors.ts';
import { buildCommand } from './build/command.ts';
import { type Context, type Help, newCommand } from './context.ts';
import { devCommand } from './dev/command.ts';
import { diffCommand } from './diff/command.ts';
import { newCourseCommand } from './new/command.ts';
import { schemaCommand } from './schema/command.ts';
import { OUR_FAULT } from './exit-codes.ts';
import { systemLanguage } from './language.ts';
import { printJson } from './print-json.ts';
import type { ProcessContext } from './process-context.ts';
import { COMMAND_LINE, typed, UsageError } from './usage.ts';
import { buildMessages } from './messages.ts';

const USAGE = 2;

/** The commands, in the order of the help. */
const COMMANDS = [newCourseCommand, devCommand, buildCommand, diffCommand, schemaCommand];

const HELP: Help<'about' | 'version'> = {
  de: {
    about: 'Macht aus Arbeitssituationen in Markdown Kurspakete (SCORM) für Lernsysteme.',
    version: 'die Version zeigen',
  },
  en: {
    about: 'Turns workplace episodes written in Markdown into SCORM packages.',
    version: 'show the version',
  },
};

/** Runs a command line; answers the exit code. */
export async function main(words: readonly string[], context: ProcessContext): Promise<number> {
  const language = languageIn(words, context.env);
  try {
    const tool = await thisTool();
    let code = 0;
    const common: Context = { ...context, tool, language, exit: (exit) => (code = exit) };
    const program = newCommand(COMMAND_LINE, common)
      .description(HELP[language].about)
      .version(tool.version, '-V, --version', HELP[language].version);
    for (const command of COMMANDS) program.addCommand(command(common));
    await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof UsageError) return complain(error, words, language, context);
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
    context.stderr.write(
      `${buildMessages[language].ourFault}\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    return OUR_FAULT;
  }
}

function complain(
  error: UsageError,
  words: readonly string[],
  language: MessageLanguage,
  { stdout, stderr, env }: ProcessContext,
): number {
  const line = typed(words);
  const found = error.findingIn(line);
  const sources = new Map([[COMMAND_LINE, line]]);
  stderr.write(`${print(found, sources, language, colorsFor(stderr, env))}\n`);
  if (words.includes('--json')) {
    const packages = words[0] === 'build' ? { packages: [] } : {};
    printJson({ ...packages, diagnostics: [explain(found, language)] }, stdout);
  }
  return USAGE;
}

/** Needed before the words are parsed, for complaints about the words themselves. */
const languageIn = (words: readonly string[], env: ProcessContext['env']): MessageLanguage => {
  const at = words.findIndex((word) => /^--lang(=|$)/.test(word));
  const asked = at === -1 ? undefined : (words[at]!.split('=')[1] ?? words[at + 1]);
  return MESSAGE_LANGUAGES.find((language) => language === asked) ?? systemLanguage(env);
};

async function thisTool(): Promise<Tool> {
  const root = packageRoot();
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return { root, version };
}
