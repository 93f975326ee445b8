import type { MessageLanguage } from '../../diagnostics/problem.ts';

/** What `knigge new` asks and tells. */
export interface NewMessages {
  readonly intro: string;
  readonly title: string;
  readonly language: string;
  readonly folder: string;
  readonly cancelled: string;
  /** how a course is called that nobody has named */
  readonly unnamed: string;
  /** a name for folder and id where the title gives none */
  readonly fallback: string;
  written(title: string, folder: string): string;
  /** what is in a file of the course, by its name */
  file(name: string): string;
  readonly next: string;
  readonly dev: string;
  readonly build: string;
}

const FILES: Readonly<Record<MessageLanguage, Readonly<Record<string, string>>>> = {
  de: {
    'course.yaml': 'Titel, Sprache und Einstellungen, jede erklärt',
    'README.md': 'wie Sie weitere Folgen schreiben',
  },
  en: {
    'course.yaml': 'title, language and settings, each explained',
    'README.md': 'how to write more episodes',
  },
};

export const newMessages: Readonly<Record<MessageLanguage, NewMessages>> = {
  de: {
    intro: 'Ein neuer Kurs',
    title: 'Wie soll der Kurs heißen?',
    language: 'In welcher Sprache? (Pfeiltasten, dann Eingabetaste)',
    folder: 'In welchen Ordner?',
    cancelled: 'Abgebrochen; es wurde nichts geschrieben.',
    unnamed: 'Mein Kurs',
    fallback: 'kurs',
    written: (title, folder) => `Der Kurs „${title}“ liegt in ${folder}.`,
    file: (name) => FILES.de[name] ?? 'eine Folge als Beispiel',
    next: 'Und jetzt:',
    dev: 'im Browser ansehen; die Seite folgt jedem Speichern',
    build: 'Pakete für Ihr Lernsystem bauen',
  },
  en: {
    intro: 'A new course',
    title: 'What is the course called?',
    language: 'In which language? (arrow keys, then Enter)',
    folder: 'In which folder?',
    cancelled: 'Cancelled; nothing was written.',
    unnamed: 'My course',
    fallback: 'course',
    written: (title, folder) => `The course "${title}" is in ${folder}.`,
    file: (name) => FILES.en[name] ?? 'one episode as an example',
    next: 'Next:',
    dev: 'see it in the browser; the page follows each save',
    build: 'build packages for your LMS',
  },
};

/** How the languages of a course call themselves. */
export const LANGUAGE_NAMES = { de: 'Deutsch', en: 'English' } as const;
