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
import { COMMAND_LINE, typed, UsageError } from './usage.ts';
import { buildWords } from './messages.ts';

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
export async function main(words: readonly string[]): Promise<number> {
  const language = languageIn(words);
  try {
    const tool = await thisTool();
    let code = 0;
    const context: Context = { tool, language, exit: (exit) => (code = exit) };
    const program = newCommand(COMMAND_LINE, context)
      .description(HELP[language].about)
      .version(tool.version, '-V, --version', HELP[language].version);
    for (const command of COMMANDS) program.addCommand(command(context));
    await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof UsageError) return complain(error, words, language);
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
    process.stderr.write(
      `${buildWords[language].ourFault}\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    return OUR_FAULT;
  }
}

function complain(error: UsageError, words: readonly string[], language: MessageLanguage): number {
  const line = typed(words);
  const found = error.findingIn(line);
  const sources = new Map([[COMMAND_LINE, line]]);
  process.stderr.write(`${print(found, sources, language, colorsFor(process.stderr))}\n`);
  if (words.includes('--json')) {
    const packages = words[0] === 'build' ? { packages: [] } : {};
    printJson({ ...packages, diagnostics: [explain(found, language)] });
  }
  return USAGE;
}

/** Needed before the words are parsed, for complaints about the words themselves. */
const languageIn = (words: readonly string[]): MessageLanguage => {
  const at = words.findIndex((word) => /^--lang(=|$)/.test(word));
  const asked = at === -1 ? undefined : (words[at]!.split('=')[1] ?? words[at + 1]);
  return MESSAGE_LANGUAGES.find((language) => language === asked) ?? systemLanguage(process.env);
};

async function thisTool(): Promise<Tool> {
  const root = packageRoot();
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return { root, version };
}
