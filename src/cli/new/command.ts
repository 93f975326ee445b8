import { Option, type Command } from 'commander';
import { STARTER_LANGUAGES } from '../../starter/languages.ts';
import type { NewOptions } from './new.ts';
import { type Context, type HelpTexts, langOption, newCommand } from '../context.ts';

const HELP: HelpTexts<'about' | 'folder' | 'title' | 'language' | 'id' | 'asks' | 'exits'> = {
  de: {
    about: 'einen neuen Kurs anlegen, mit einer Folge als Beispiel',
    folder: 'ein neuer oder leerer Ordner (sonst: nach dem Titel benannt, unter modules/, wenn es das gibt)',
    title: 'Titel des Kurses (sonst: nach dem Ordner)',
    language: 'Sprache des Kurses (sonst: die der Meldungen)',
    id: 'Kürzel des Kurses, 2 bis 8 Zeichen (sonst: nach dem Titel)',
    asks: 'Im Terminal fragt der Befehl nach Titel, Sprache und Ordner. Mit --title, --language oder --id\nund außerhalb eines Terminals fragt er nichts. Überschrieben wird nie etwas.',
    exits:
      'Exit-Codes: 0 angelegt, 2 falscher Aufruf oder Ordner nicht frei, 130 abgebrochen (Strg-C), nichts\ngeschrieben, 3 ein Fehler von Knigge.',
  },
  en: {
    about: 'start a new course, with one episode as an example',
    folder: 'a new or empty folder (default: named after the title, below modules/ where that exists)',
    title: 'title of the course (default: after the folder)',
    language: 'language of the course (default: that of the messages)',
    id: 'short name of the course, 2 to 8 characters (default: after the title)',
    asks: 'On a terminal the command asks for title, language and folder. With --title, --language or --id,\nand where there is no terminal, it asks nothing. Nothing is ever overwritten.',
    exits:
      'Exit codes: 0 written, 2 usage or a folder that is taken, 130 cancelled (Ctrl-C), nothing written,\n3 a fault of Knigge.',
  },
};

export function newCourseCommand(context: Context): Command {
  const help = HELP[context.language];
  return newCommand('new', context)
    .description(help.about)
    .argument('[folder]', help.folder)
    .option('--title <title>', help.title)
    .addOption(new Option('--language <language>', help.language).choices(STARTER_LANGUAGES))
    .option('--id <id>', help.id)
    .addOption(langOption(context))
    .addHelpText('after', `\n${help.asks}\n\n${help.exits}`)
    .action(async (folder: string | undefined, options: NewOptions) => {
      const { createCourse } = await import('./new.ts');
      context.exit(await createCourse(folder, options, context));
    });
}
