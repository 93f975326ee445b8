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
import { diff, type DiffOptions } from './diff.ts';
import { systemLanguage } from './language.ts';
import { migrate, type MigrateOptions } from './migrate.ts';
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
    .option(
      '--since <old>',
      'compare with an older package (zip or folder) and refuse to cost its learners their progress',
    )
    .option('--new-campaign', 'build all the same: learners begin anew, in an activity of their own')
    .option('--json', 'print one JSON document to stdout')
    .addOption(langOption(language))
    .addHelpText('after', '\nExit codes: 0 built, 1 a course has errors, 2 usage, 3 a fault of Knigge.')
    .action(async (folders: string[], options: BuildOptions, command: Command) => {
      if (options.newCampaign && options.since === undefined) {
        command.error('error: --new-campaign needs --since <old>, the package that learners have');
      }
      exit(await build(folders, options, tool));
    });
  program
    .command('diff')
    .description('tell what replacing one package by another means for its learners')
    .argument('<old>', 'what learners have: a zip made by Knigge, or a course folder')
    .argument('<new>', 'what they would get')
    .option('--json', 'print one JSON document to stdout')
    .addOption(langOption(language))
    .addHelpText(
      'after',
      '\nExit codes: 0 safe to replace, 10 safe and questions are asked again, 11 a new activity or item revision,\n1 something cannot be read, 2 usage, 3 a fault of Knigge.',
    )
    .action(async (old: string, fresh: string, options: DiffOptions) =>
      exit(await diff(old, fresh, options, tool)),
    );
  program
    .command('migrate')
    .description('bring the files of courses to the present course format')
    .argument('[course-folder...]', 'folders with a course.yaml (default: every folder below modules/)')
    .addOption(langOption(language))
    .addHelpText(
      'after',
      '\nExit codes: 0 up to date, 1 a course cannot be read, 2 usage, 3 a fault of Knigge.',
    )
    .action(async (folders: string[], options: MigrateOptions) => exit(await migrate(folders, options)));
  return program;
}

const langOption = (language: MessageLanguage): Option =>
  new Option('--lang <language>', 'language of the messages').choices(MESSAGE_LANGUAGES).default(language);

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
