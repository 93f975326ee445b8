import type { Command } from 'commander';
import type { MigrateOptions } from './migrate.ts';
import { type Context, foldersHelp, type Help, langOption, newCommand } from '../context.ts';

const HELP: Help<'about' | 'exits'> = {
  de: {
    about: 'Kursdateien auf das heutige Format bringen',
    exits:
      'Exit-Codes: 0 auf dem neuesten Stand, 1 ein Kurs ist nicht lesbar, 2 falscher Aufruf, 3 ein Fehler von Knigge.',
  },
  en: {
    about: 'bring the files of courses to the present course format',
    exits: 'Exit codes: 0 up to date, 1 a course cannot be read, 2 usage, 3 a fault of Knigge.',
  },
};

export function migrateCommand(context: Context): Command {
  const help = HELP[context.language];
  return newCommand('migrate', context)
    .description(help.about)
    .argument('[course-folder...]', foldersHelp(context))
    .addOption(langOption(context))
    .addHelpText('after', `\n${help.exits}`)
    .action(async (folders: string[], options: MigrateOptions) => {
      const { migrate } = await import('./migrate.ts');
      context.exit(await migrate(folders, options));
    });
}
