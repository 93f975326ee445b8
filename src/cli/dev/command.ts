import type { Command } from 'commander';
import type { DevOptions } from './dev.ts';
import { type Context, type HelpTexts, langOption, newCommand } from '../context.ts';

const HELP: HelpTexts<'about' | 'folder' | 'exits'> = {
  de: {
    about: 'einen Kurs im Browser zeigen, während Sie schreiben, mit einem Lernsystem zum Ausprobieren',
    folder: 'Ordner mit einer course.yaml (sonst: dieser, oder der einzige unter modules/)',
    exits:
      'Beenden: Strg+C. Exit-Codes: 0 beendet, 1 es gibt keinen Kurs, 2 falscher Aufruf, 3 ein Fehler von Knigge.',
  },
  en: {
    about: 'show a course in the browser while you write, with an LMS to try it in',
    folder: 'a folder with a course.yaml (default: this one, or the only one below modules/)',
    exits: 'Stop with Ctrl+C. Exit codes: 0 stopped, 1 there is no course, 2 usage, 3 a fault of Knigge.',
  },
};

export function devCommand(context: Context): Command {
  const help = HELP[context.language];
  return newCommand('dev', context)
    .description(help.about)
    .argument('[course-folder]', help.folder)
    .addOption(langOption(context))
    .addHelpText('after', `\n${help.exits}`)
    .action(async (folder: string | undefined, options: DevOptions) => {
      const { dev } = await import('./dev.ts');
      context.exit(await dev(folder, options, context));
    });
}
