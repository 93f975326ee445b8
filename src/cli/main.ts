import { CommanderError } from 'commander';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../tool/package-root.ts';
import type { Tool } from '../tool/tool.ts';
import { explain, type Finding } from '../diagnostics/finding.ts';
import { print } from '../diagnostics/print.ts';
import { MESSAGE_LANGUAGES, type MessageLanguage } from '../diagnostics/problem.ts';
import { accessFinding } from './access-finding.ts';
import { colorsFor } from './colors.ts';
import { buildCommand } from './build/command.ts';
import { type Context, type HelpTexts, newCommand } from './context.ts';
import { devCommand } from './dev/command.ts';
import { diffCommand } from './diff/command.ts';
import { newCourseCommand } from './new/command.ts';
import { schemaCommand } from './schema/command.ts';
import { INTERNAL_ERROR } from './exit-codes.ts';
import { systemLanguage } from './language.ts';
import { printJson } from './print-json.ts';
import type { ProcessContext } from './process-context.ts';
import { commandLineOf, PROGRAM, UsageError } from './usage.ts';
import { buildMessages } from './messages.ts';

const NOT_DONE = 1;
const USAGE = 2;

/** The commands, in the order of the help. */
const COMMANDS = [newCourseCommand, devCommand, buildCommand, diffCommand, schemaCommand];

const HELP: HelpTexts<'about' | 'version'> = {
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
export async function main(args: readonly string[], context: ProcessContext): Promise<number> {
  const language = languageIn(args, context.env);
  try {
    const tool = { ...(await readTool()), compiled: context.compiled };
    let code = 0;
    const common: Context = { ...context, tool, language, exit: (exit) => (code = exit) };
    const program = newCommand(PROGRAM, common)
      .description(HELP[language].about)
      .version(tool.version, '-V, --version', HELP[language].version);
    for (const command of COMMANDS) program.addCommand(command(common));
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
    if (error instanceof UsageError) {
      reportFinding(error.findingIn(commandLineOf(args)), args, language, context);
      return USAGE;
    }
    const withheld = accessFinding(error, context.cwd);
    if (withheld) {
      reportFinding(withheld, args, language, context);
      return NOT_DONE;
    }
    context.stderr.write(
      `${buildMessages[language].internalError}\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    return INTERNAL_ERROR;
  }
}

function reportFinding(
  found: Finding,
  args: readonly string[],
  language: MessageLanguage,
  { stdout, stderr, env }: ProcessContext,
): void {
  const sources = new Map([[PROGRAM, commandLineOf(args)]]);
  stderr.write(`${print(found, sources, language, colorsFor(stderr, env))}\n`);
  if (args.includes('--json')) {
    const packages = args[0] === 'build' ? { packages: [] } : {};
    printJson({ ...packages, diagnostics: [explain(found, language)] }, stdout);
  }
}

/** The language of the messages, read before commander parses the arguments: its usage errors need it. */
const languageIn = (args: readonly string[], env: ProcessContext['env']): MessageLanguage => {
  const index = args.findIndex((arg) => /^--lang(=|$)/.test(arg));
  const requested = index === -1 ? undefined : (args[index]!.split('=')[1] ?? args[index + 1]);
  return MESSAGE_LANGUAGES.find((language) => language === requested) ?? systemLanguage(env);
};

async function readTool(): Promise<Tool> {
  const root = packageRoot();
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return { root, version };
}
