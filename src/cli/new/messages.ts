import type { ByLanguage } from '../../diagnostics/problem.ts';

/** What `knigge new` asks and prints. */
export interface NewMessages {
  readonly intro: string;
  readonly title: string;
  readonly language: string;
  readonly folder: string;
  readonly cancelled: string;
  /** title of a course for which none is given */
  readonly defaultTitle: string;
  /** name for folder and id where the title gives none */
  readonly fallbackName: string;
  written(title: string, folder: string): string;
  /** what a file of the course contains, by its name */
  fileContents(name: string): string;
  readonly nextSteps: string;
  /** what `knigge dev` does */
  readonly dev: string;
  /** what `knigge build` does */
  readonly build: string;
}

const FILES: ByLanguage<Readonly<Record<string, string>>> = {
  de: {
    'course.yaml': 'Titel, Sprache und Einstellungen, jede erklärt',
    'README.md': 'wie Sie weitere Folgen schreiben',
    'media/cover.svg': 'das Bild der Startseite',
  },
  en: {
    'course.yaml': 'title, language and settings, each explained',
    'README.md': 'how to write more episodes',
    'media/cover.svg': 'the picture of the start page',
  },
};

export const newMessages: ByLanguage<NewMessages> = {
  de: {
    intro: 'Ein neuer Kurs',
    title: 'Wie soll der Kurs heißen?',
    language: 'In welcher Sprache? (Pfeiltasten, dann Eingabetaste)',
    folder: 'In welchen Ordner?',
    cancelled: 'Abgebrochen; es wurde nichts geschrieben.',
    defaultTitle: 'Mein Kurs',
    fallbackName: 'kurs',
    written: (title, folder) => `Der Kurs „${title}“ liegt in ${folder}.`,
    fileContents: (name) => FILES.de[name] ?? 'eine Folge als Beispiel',
    nextSteps: 'Und jetzt:',
    dev: 'im Browser ansehen; die Seite folgt jedem Speichern',
    build: 'Pakete für Ihr Lernsystem bauen',
  },
  en: {
    intro: 'A new course',
    title: 'What is the course called?',
    language: 'In which language? (arrow keys, then Enter)',
    folder: 'In which folder?',
    cancelled: 'Cancelled; nothing was written.',
    defaultTitle: 'My course',
    fallbackName: 'course',
    written: (title, folder) => `The course "${title}" is in ${folder}.`,
    fileContents: (name) => FILES.en[name] ?? 'one episode as an example',
    nextSteps: 'Next:',
    dev: 'see it in the browser; the page follows each save',
    build: 'build packages for your LMS',
  },
};

/** The names of the languages, each in itself. */
export const LANGUAGE_NAMES = { de: 'Deutsch', en: 'English' } as const;
