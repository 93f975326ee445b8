import type { Command } from 'commander';
import type { SchemaOptions } from './schema.ts';
import { type Context, type HelpTexts, langOption, newCommand } from '../context.ts';

const HELP: HelpTexts<'about' | 'folder' | 'files' | 'exits'> = {
  de: {
    about: 'VS Code beim Schreiben helfen lassen: Erklärungen, Vorschläge, unterstrichene Fehler',
    folder: 'der Ordner, den Sie in VS Code öffnen (sonst: der, in dem Sie den Befehl eingeben)',
    files:
      'Schreibt nach .vscode: JSON-Schemas für course.yaml und, für andere Editoren, für den Kopf der Folgen,\nBausteine für Folgen und je einen Eintrag in settings.json, tasks.json und extensions.json. Was dort schon steht, bleibt.',
    exits:
      'Exit-Codes: 0 geschrieben, 2 falscher Aufruf oder eine Datei, die im Weg liegt, 3 ein Fehler von Knigge.',
  },
  en: {
    about: 'let VS Code help you write: explanations, suggestions, mistakes underlined',
    folder: 'the folder that you open in VS Code (default: the one in which you type the command)',
    files:
      'Writes to .vscode: JSON Schemas for course.yaml and, for other editors, for the head of episodes, snippets\nfor episodes, and an entry each in settings.json, tasks.json and extensions.json. What is there already stays.',
    exits: 'Exit codes: 0 written, 2 wrong usage, or a file is in the way, 3 a fault of Knigge.',
  },
};

export function schemaCommand(context: Context): Command {
  const help = HELP[context.language];
  return newCommand('schema', context)
    .description(help.about)
    .argument('[folder]', help.folder)
    .addOption(langOption(context))
    .addHelpText('after', `\n${help.files}\n\n${help.exits}`)
    .action(async (folder: string | undefined, options: SchemaOptions) => {
      const { schema } = await import('./schema.ts');
      context.exit(await schema(folder ?? '.', options, context));
    });
}
