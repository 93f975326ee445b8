import { type Command, Help, Option } from 'commander';
import type { Tool } from '../tool/tool.ts';
import { type ByLanguage, MESSAGE_LANGUAGES, type MessageLanguage } from '../diagnostics/problem.ts';
import type { ProcessContext } from './process-context.ts';
import { optionTakenForValue, KniggeCommand } from './usage.ts';

/** What every command is made with. */
export interface Context extends ProcessContext {
  readonly tool: Tool;
  /** of help and messages */
  readonly language: MessageLanguage;
  /** takes the exit code once the command is done */
  exit(code: number): void;
}

/** A text of the help in every language. */
export type HelpTexts<Names extends string> = ByLanguage<Readonly<Record<Names, string>>>;

const HELP: HelpTexts<'json' | 'lang' | 'folders' | 'help'> = {
  de: {
    json: 'ein JSON-Dokument nach stdout schreiben',
    lang: 'Sprache der Meldungen',
    folders: 'Ordner mit einer course.yaml (sonst: jeder Ordner unter modules/)',
    help: 'diese Hilfe zeigen',
  },
  en: {
    json: 'print one JSON document to stdout',
    lang: 'language of the messages',
    folders: 'folders with a course.yaml (default: every folder below modules/)',
    help: 'show this help',
  },
};

/** Headings of commander's help, in German. */
const GERMAN_TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Aufruf:',
  'Arguments:': 'Angaben:',
  'Options:': 'Optionen:',
  'Commands:': 'Befehle:',
};
const GERMAN_HELP: Partial<Help> = {
  styleTitle: (title) => GERMAN_TITLES[title] ?? title,
  optionDescription: (option) =>
    new Help().optionDescription(option).replace('(choices:', '(möglich:').replace('default:', 'sonst:'),
};

/** A command whose help and usage errors are in the language of the messages. */
export function newCommand(name: string, { language, stdout }: Context): Command {
  const command = new KniggeCommand(name);
  return command
    .configureHelp(language === 'de' ? GERMAN_HELP : {})
    .helpOption('-h, --help', HELP[language].help)
    .helpCommand(false)
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      getOutHelpWidth: () => stdout.columns ?? 80,
    })
    .exitOverride()
    .hook('preAction', () => {
      const usageError = optionTakenForValue(command);
      if (usageError) throw usageError;
    });
}

export const langOption = ({ language }: Context): Option =>
  new Option('--lang <language>', HELP[language].lang).choices(MESSAGE_LANGUAGES).default(language);

export const jsonOption = ({ language }: Context): Option => new Option('--json', HELP[language].json);

export const foldersHelp = ({ language }: Context): string => HELP[language].folders;
