import { error, warning } from '../problem.ts';
import { didYouMean, meinten } from '../wording.ts';

/** Folders and files: what is missing, empty, unreadable or in each other's way. */
export const files = {
  noCourses: error<{ folder: string }>('KNG001', {
    de: ({ folder }) => [
      `In „${folder}“ liegt kein Kurs.`,
      `Legen Sie einen Ordner mit einer course.yaml an, zum Beispiel ${folder}/mein-kurs/course.yaml, oder nennen Sie den Kursordner: npm run build -- pfad/zum/kurs`,
    ],
    en: ({ folder }) => [
      `There is no course in "${folder}".`,
      `Add a folder with a course.yaml, such as ${folder}/my-course/course.yaml, or name the course folder: npm run build -- path/to/course`,
    ],
  }),
  noCourseFile: error<{ folder: string; similar: string | undefined }>('KNG002', {
    de: ({ folder, similar }) => [
      `Im Ordner „${folder}“ fehlt die course.yaml.`,
      similar === undefined
        ? 'Legen Sie die Datei course.yaml mit id, title, language und version an.'
        : `Nennen Sie ${similar} in course.yaml um.`,
    ],
    en: ({ folder, similar }) => [
      `The folder "${folder}" has no course.yaml.`,
      similar === undefined
        ? 'Add the file course.yaml with id, title, language and version.'
        : `Rename ${similar} to course.yaml.`,
    ],
  }),
  noEpisodes: error('KNG003', {
    de: () => [
      'Der Kurs hat keine Folge.',
      'Legen Sie neben der course.yaml eine Markdown-Datei an, zum Beispiel 01-erste-folge.md.',
    ],
    en: () => [
      'The course has no episode.',
      'Add a Markdown file beside course.yaml, such as 01-first-episode.md.',
    ],
  }),
  emptyFile: error<{ isCourse: boolean }>('KNG004', {
    de: ({ isCourse }) => [
      'Die Datei ist leer.',
      isCourse
        ? 'Schreiben Sie mindestens id, title, language und version hinein.'
        : 'Schreiben Sie die Folge hinein oder löschen Sie die Datei.',
    ],
    en: ({ isCourse }) => [
      'The file is empty.',
      isCourse
        ? 'Write at least id, title, language and version into it.'
        : 'Write the episode into it, or delete the file.',
    ],
  }),
  binaryFile: error('KNG005', {
    de: () => [
      'Die Datei ist kein UTF-8-Text.',
      'Speichern Sie sie im Editor als reinen Text mit der Kodierung UTF-8.',
    ],
    en: () => ['The file is not UTF-8 text.', 'Save it as plain text with the encoding UTF-8.'],
  }),
  missingEpisodeFile: error<{ name: string; nearest: string | undefined }>('KNG006', {
    de: ({ name, nearest }) => [
      `Die Folge „${name}“ gibt es nicht.`,
      `${meinten(nearest)}Unter episodes stehen Dateinamen aus diesem Kursordner.`,
    ],
    en: ({ name, nearest }) => [
      `There is no episode "${name}".`,
      `${didYouMean(nearest)}The names under episodes are files of this course folder.`,
    ],
  }),
  duplicateArtefact: error<{ name: string; other: string }>('KNG007', {
    de: ({ name, other }) => [
      `Zwei Kurse ergeben dasselbe Paket ${name}.`,
      `Geben Sie diesem Kurs eine andere id als dem in „${other}“.`,
    ],
    en: ({ name, other }) => [
      `Two courses make the same package ${name}.`,
      `Give this course another id than the one in "${other}".`,
    ],
  }),
  sharedPrefix: warning<{ identifier: string; other: string }>('KNG008', {
    de: ({ identifier, other }) => [
      `Die Kennungen ${identifier} und ${other} sind in den ersten 15 Zeichen gleich.`,
      'SAP SuccessFactors unterscheidet Pakete nur daran. Wählen Sie eine kürzere id.',
    ],
    en: ({ identifier, other }) => [
      `The identifiers ${identifier} and ${other} share their first 15 characters.`,
      'SAP SuccessFactors tells packages apart by these alone. Choose a shorter id.',
    ],
  }),
  folderNotFound: error<{ folder: string }>('KNG009', {
    de: ({ folder }) => [
      `Den Ordner „${folder}“ gibt es nicht.`,
      'Prüfen Sie die Schreibweise. Der Pfad gilt ab dem Ordner, in dem Sie den Befehl eingeben.',
    ],
    en: ({ folder }) => [
      `The folder "${folder}" does not exist.`,
      'Check the spelling. The path starts at the folder in which you type the command.',
    ],
  }),
  outIsNoFolder: error<{ out: string }>('KNG035', {
    de: ({ out }) => [
      `„${out}“ ist kein Ordner; dort können keine Pakete liegen.`,
      'Nennen Sie mit --out einen Ordner. Ein neuer wird angelegt.',
    ],
    en: ({ out }) => [
      `"${out}" is not a folder; packages cannot go there.`,
      'Name a folder with --out. A new one is created.',
    ],
  }),
  linkedFile: error('KNG037', {
    de: () => [
      'Diese Datei ist nur eine Verknüpfung; gelesen wird nichts außerhalb des Kursordners.',
      'Kopieren Sie die Datei selbst in den Kursordner.',
    ],
    en: () => [
      'This file is only a link; nothing outside the course folder is read.',
      'Copy the file itself into the course folder.',
    ],
  }),
};
