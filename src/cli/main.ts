import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../compiler/package-root.ts';
import type { Tool } from '../compiler/tool.ts';
import { TARGETS, type Target } from '../course/targets.ts';
import { catalogue } from '../diagnostics/catalogue/index.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { MESSAGE_LANGUAGES, type MessageLanguage } from '../diagnostics/problem.ts';
import { build, OUR_FAULT, type BuildOptions } from './build.ts';
import { systemLanguage } from './language.ts';
import { buildWords } from './words.ts';

const USAGE = 2;

/** Runs a command line; answers the exit code. */
export async function main(words: readonly string[]): Promise<number> {
  const language = languageIn(words);
  try {
    const tool = await thisTool();
    let code = 0;
    const program = commandTable(tool, language, (exit) => (code = exit));
    await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
    process.stderr.write(
      `${buildWords[language].ourFault}\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    return OUR_FAULT;
  }
}

function commandTable(tool: Tool, language: MessageLanguage, exit: (code: number) => void): Command {
  const program = new Command('knigge')
    .description('Turns workplace episodes written in Markdown into SCORM packages.')
    .version(tool.version)
    .exitOverride()
    .showHelpAfterError('(knigge --help shows what is possible)');
  program
    .command('build')
    .description('build courses into zips for an LMS')
    .argument('[course-folder...]', 'folders with a course.yaml (default: every folder below modules/)')
    .option('--out <folder>', 'where the zips go', 'dist')
    .option(
      '--target <targets>',
      `build these only, separated by commas: ${TARGETS.join(', ')}`,
      targetsIn(language),
    )
    .option('--json', 'print one JSON document to stdout')
    .addOption(
      new Option('--lang <language>', 'language of the messages')
        .choices(MESSAGE_LANGUAGES)
        .default(language),
    )
    .addHelpText('after', '\nExit codes: 0 built, 1 a course has errors, 2 usage, 3 a fault of Knigge.')
    .action(async (folders: string[], options: BuildOptions) => exit(await build(folders, options, tool)));
  return program;
}

const targetsIn =
  (language: MessageLanguage) =>
  (value: string): Target[] => {
    const named = value.split(',').map((name) => {
      const target = TARGETS.find((candidate) => candidate === name.trim());
      if (target) return target;
      const params = { value: name, nearest: nearest(name, TARGETS), allowed: TARGETS };
      throw new InvalidArgumentError(catalogue.unknownTarget[language](params).join(' '));
    });
    return [...new Set(named)];
  };

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
