import type { Command } from 'commander';
import type { DiffOptions } from './diff.ts';
import { type Context, type HelpTexts, jsonOption, langOption, newCommand } from '../context.ts';

const HELP: HelpTexts<'about' | 'old' | 'next' | 'exits'> = {
  de: {
    about: 'sagen, was es für Lernende heißt, ein Paket durch ein anderes zu ersetzen',
    old: 'was Lernende haben: ein Paket von Knigge oder ein Kursordner',
    next: 'was sie bekämen',
    exits:
      'Exit-Codes: 0 Ersetzen ist sicher, 10 sicher, Fragen werden neu gestellt, 11 neue Aktivität oder Item-Revision,\n1 etwas ist nicht lesbar, 2 falscher Aufruf, 3 ein Fehler von Knigge.',
  },
  en: {
    about: 'tell what replacing one package by another means for its learners',
    old: 'what learners have: a zip made by Knigge, or a course folder',
    next: 'what they would get',
    exits:
      'Exit codes: 0 safe to replace, 10 safe and questions are asked again, 11 a new activity or item revision,\n1 something cannot be read, 2 usage, 3 a fault of Knigge.',
  },
};

export function diffCommand(context: Context): Command {
  const help = HELP[context.language];
  return newCommand('diff', context)
    .description(help.about)
    .argument('<old>', help.old)
    .argument('<new>', help.next)
    .addOption(jsonOption(context))
    .addOption(langOption(context))
    .addHelpText('after', `\n${help.exits}`)
    .action(async (old: string, next: string, options: DiffOptions) => {
      const { diff } = await import('./diff.ts');
      context.exit(await diff(old, next, options, context));
    });
}
