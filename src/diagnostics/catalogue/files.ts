import { error, warning } from '../problem.ts';
import { didYouMean, either, meinten, named } from '../wording.ts';

/** A minimal course.yaml. */
const COURSE = {
  de: 'id: smk\ntitle: Social Media-Knigge\nlanguage: de\nversion: 1.0.0',
  en: 'id: gifts\ntitle: Gifts and invitations\nlanguage: en\nversion: 1.0.0',
};

/** Problems of folders and files: missing, empty, unreadable or conflicting. */
export const files = {
  noCourses: error<{ folder: string }>('KNG001', {
    example: { folder: 'modules' },
    de: ({ folder }) => [
      `In „${folder}“ liegt kein Kurs.`,
      `Beginnen Sie einen: knigge new ${folder}/mein-kurs\nHaben Sie schon einen, dann nennen Sie seinen Ordner, zum Beispiel: knigge build pfad/zum/kurs`,
    ],
    en: ({ folder }) => [
      `There is no course in "${folder}".`,
      `Start one: knigge new ${folder}/my-course\nIf you have one already, name its folder, for example: knigge build path/to/course`,
    ],
  }),
  noCourseFile: error<{ folder: string; similar: string | undefined }>('KNG002', {
    example: { folder: 'modules/smk', similar: 'course.yml' },
    de: ({ folder, similar }) => [
      `Im Ordner „${folder}“ fehlt die course.yaml.`,
      similar === undefined
        ? `Legen Sie die Datei course.yaml an, zum Beispiel mit diesen Zeilen:\n${COURSE.de}`
        : `Nennen Sie ${similar} in course.yaml um.`,
    ],
    en: ({ folder, similar }) => [
      `The folder "${folder}" has no course.yaml.`,
      similar === undefined
        ? `Add the file course.yaml, for example with these lines:\n${COURSE.en}`
        : `Rename ${similar} to course.yaml.`,
    ],
  }),
  noEpisodes: error('KNG003', {
    de: () => [
      'Der Kurs hat noch keine Folge.',
      'Legen Sie neben der course.yaml eine Markdown-Datei an, zum Beispiel 01-erste-folge.md.',
    ],
    en: () => [
      'The course has no episodes yet.',
      'Add a Markdown file beside course.yaml, such as 01-first-episode.md.',
    ],
  }),
  emptyFile: error<{ isCourse: boolean }>('KNG004', {
    example: { isCourse: true },
    de: ({ isCourse }) => [
      'Die Datei ist leer.',
      isCourse
        ? `Schreiben Sie mindestens vier Zeilen hinein, zum Beispiel:\n${COURSE.de}`
        : 'Schreiben Sie die Folge hinein oder löschen Sie die Datei.',
    ],
    en: ({ isCourse }) => [
      'The file is empty.',
      isCourse
        ? `Write at least four lines into it, for example:\n${COURSE.en}`
        : 'Write the episode into it, or delete the file.',
    ],
  }),
  binaryFile: error('KNG005', {
    de: () => [
      'Die Datei ist kein Text in der Codierung UTF-8.',
      'Öffnen Sie sie in einem Texteditor und speichern Sie sie als reinen Text in der Codierung UTF-8, im Windows-Editor unter: Datei – Speichern unter – Codierung.',
    ],
    en: () => [
      'The file is not text in the encoding UTF-8.',
      'Open it in a text editor and save it as plain text in UTF-8; in Windows Notepad: File – Save as – Encoding.',
    ],
  }),
  missingEpisodeFile: error<{ name: string; nearest: string | undefined }>('KNG006', {
    example: { name: '03-konfeti.md', nearest: '03-konfetti.md' },
    de: ({ name, nearest }) => [
      `Die Folge „${name}“ gibt es nicht.`,
      `${meinten(nearest)}Schreiben Sie unter episodes den Namen einer Datei aus diesem Kursordner, zum Beispiel: - 01-anfrage.md`,
    ],
    en: ({ name, nearest }) => [
      `There is no episode "${name}".`,
      `${didYouMean(nearest)}Under episodes write the name of a file in this course folder, for example: - 01-request.md`,
    ],
  }),
  duplicateArtefact: error<{ name: string; other: string }>('KNG007', {
    example: { name: 'smk-de-1.0.0-scorm12.zip', other: 'modules/social-media-knigge' },
    de: ({ name, other }) => [
      `Zwei Kurse ergeben dasselbe Paket, ${name}.`,
      `Schreiben Sie in diese course.yaml eine andere id als in die von „${other}“, zum Beispiel: id: smk2`,
    ],
    en: ({ name, other }) => [
      `Two courses make the same package, ${name}.`,
      `Give this course an id other than that of "${other}" in its course.yaml, for example: id: smk2`,
    ],
  }),
  sharedPrefix: warning<{ identifier: string; other: string }>('KNG008', {
    example: { identifier: 'geschenk-de-at-v2', other: 'geschenk-de-at-v1' },
    de: ({ identifier, other }) => [
      `Die Kennungen ${identifier} und ${other} sind in den ersten 15 Zeichen gleich.`,
      'SAP SuccessFactors unterscheidet Pakete nur daran. Wählen Sie in course.yaml eine andere oder kürzere id, zum Beispiel: id: smk',
    ],
    en: ({ identifier, other }) => [
      `The identifiers ${identifier} and ${other} share their first 15 characters.`,
      'SAP SuccessFactors tells packages apart by these alone. Choose another or a shorter id in course.yaml, for example: id: smk',
    ],
  }),
  folderNotFound: error<{ folder: string; nearest: string | undefined }>('KNG009', {
    example: { folder: 'modules/social-media-kingge', nearest: 'modules/social-media-knigge' },
    de: ({ folder, nearest }) => [
      `Den Ordner „${folder}“ gibt es nicht.`,
      `${meinten(nearest) || 'Prüfen Sie die Schreibweise. '}Der Pfad gilt ab dem Ordner, in dem Sie den Befehl eingeben.`,
    ],
    en: ({ folder, nearest }) => [
      `The folder "${folder}" does not exist.`,
      `${didYouMean(nearest) || 'Check the spelling. '}The path starts at the folder in which you type the command.`,
    ],
  }),
  outIsNoFolder: error<{ out: string }>('KNG035', {
    example: { out: 'dist.zip' },
    de: ({ out }) => [
      `„${out}“ ist kein Ordner; dort können keine Pakete liegen.`,
      'Nennen Sie einen Ordner, zum Beispiel: --out pakete. Gibt es ihn noch nicht, wird er angelegt.',
    ],
    en: ({ out }) => [
      `"${out}" is not a folder; packages cannot go there.`,
      'Name a folder, for example: --out packages. If it does not exist yet, it is created.',
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
  noEpisode: error<{ name: string }>('KNG273', {
    example: { name: 'LIESMICH.md' },
    de: ({ name }) => [
      `„${name}“ ist keine Folge: Es fehlen der Kopf und die Frage.`,
      `Gehört die Datei nicht zum Kurs, dann verschieben Sie sie aus dem Kursordner, oder beginnen Sie ihren Namen mit einem Unterstrich: _${name}\nSoll sie eine Folge werden, braucht sie oben einen Kopf (---, id, title, ---) und eine Überschrift, die mit „?“ endet.`,
    ],
    en: ({ name }) => [
      `"${name}" is no episode: it has neither a head nor a question.`,
      `If the file does not belong to the course, move it out of the course folder, or start its name with an underscore: _${name}\nIf it is to be an episode, it needs a head at the top (---, id, title, ---) and a heading that ends with "?".`,
    ],
  }),
  unreadFiles: warning<{ names: readonly string[]; folder: string }>('KNG274', {
    example: { names: ['02-besuch.md'], folder: 'kapitel-2' },
    de: ({ names, folder }) => [
      folder === ''
        ? `Nicht gelesen: ${either(named(names, 'weitere'), 'und')}. Folgen sind Textdateien mit der Endung .md.`
        : `Im Ordner „${folder}“ nicht gelesen: ${either(named(names, 'weitere'), 'und')}. Folgen liegen direkt neben der course.yaml.`,
      folder === ''
        ? 'Speichern Sie den Text als reinen Text mit der Endung .md. Ist es keine Folge, beginnen Sie den Namen mit einem Unterstrich.'
        : 'Verschieben Sie, was eine Folge ist, neben die course.yaml. Ist es keine, beginnen Sie den Namen der Datei oder des Ordners mit einem Unterstrich.',
    ],
    en: ({ names, folder }) => [
      folder === ''
        ? `Not read: ${either(named(names, 'more'), 'and')}. Episodes are text files that end in .md.`
        : `Not read in the folder "${folder}": ${either(named(names, 'more'), 'and')}. Episodes lie directly beside course.yaml.`,
      folder === ''
        ? 'Save the text as plain text that ends in .md. If it is no episode, start its name with an underscore.'
        : 'Move what is an episode beside course.yaml. If it is none, start the name of the file or of the folder with an underscore.',
    ],
  }),
  documentAsText: error<{ tool: 'word' | 'pdf' | 'picture' | 'rtf' }>('KNG275', {
    example: { tool: 'word' },
    de: ({ tool }) => [
      `Das ist ${{ word: 'ein Word-Dokument oder etwas Ähnliches', pdf: 'ein PDF', picture: 'ein Bild', rtf: 'ein RTF-Dokument' }[tool]}, kein reiner Text; die Endung allein ändert daran nichts.`,
      'Kopieren Sie den Text aus seinem Programm in einen Texteditor, und speichern Sie ihn dort unter diesem Namen in der Codierung UTF-8.',
    ],
    en: ({ tool }) => [
      `This is ${{ word: 'a Word document or the like', pdf: 'a PDF', picture: 'a picture', rtf: 'an RTF document' }[tool]}, not plain text; the ending alone does not change that.`,
      'Copy the text from its program into a text editor, and save it there under this name in the encoding UTF-8.',
    ],
  }),
};
