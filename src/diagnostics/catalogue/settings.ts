import { error, info } from '../problem.ts';
import { didYouMean, either, meinten } from '../wording.ts';

/** Values of course.yaml and of an episode's front matter that have rules of their own. */
export const settings = {
  badCourseId: error<{ value: string }>('KNG020', {
    de: ({ value }) => [
      `„${value}“ ist keine gültige Kurs-id.`,
      'Erlaubt sind 2 bis 8 Zeichen: Kleinbuchstaben a–z, Ziffern und Bindestrich, am Anfang ein Buchstabe. Beispiel: id: smk',
    ],
    en: ({ value }) => [
      `"${value}" is not a valid course id.`,
      'It has 2 to 8 characters: lower-case a–z, digits and hyphen, starting with a letter. Example: id: smk',
    ],
  }),
  badVersion: error<{ value: string }>('KNG021', {
    de: ({ value }) => [
      `„${value}“ ist keine gültige Version.`,
      'Schreiben Sie drei Zahlen mit Punkten. Beispiel: version: 1.0.0',
    ],
    en: ({ value }) => [
      `"${value}" is not a valid version.`,
      'Write three numbers with dots. Example: version: 1.0.0',
    ],
  }),
  unknownLanguage: error<{ value: string; allowed: readonly string[] }>('KNG022', {
    de: ({ value, allowed }) => [
      `Für die Sprache „${value}“ gibt es keine Seitentexte.`,
      `Möglich: ${either(allowed, 'oder')}. Eine neue Sprache ist eine Datei: siehe CONTRIBUTING.md.`,
    ],
    en: ({ value, allowed }) => [
      `There are no page texts for the language "${value}".`,
      `Possible: ${either(allowed, 'or')}. A new language is one file: see CONTRIBUTING.md.`,
    ],
  }),
  unknownTarget: error<{ value: string; nearest: string | undefined; allowed: readonly string[] }>('KNG023', {
    de: ({ value, nearest, allowed }) => [
      `Das Ziel „${value}“ gibt es nicht.`,
      `${meinten(nearest)}Möglich: ${either(allowed, 'oder')}.`,
    ],
    en: ({ value, nearest, allowed }) => [
      `The target "${value}" does not exist.`,
      `${didYouMean(nearest)}Possible: ${either(allowed, 'or')}.`,
    ],
  }),
  passMarkOutOfRange: error<{ value: string }>('KNG024', {
    de: ({ value }) => [
      `Die Bestehensgrenze ${value} liegt nicht zwischen 1 und 100.`,
      'Sie ist ein Prozentwert. Beispiel: pass: 80',
    ],
    en: ({ value }) => [
      `The pass mark ${value} is not between 1 and 100.`,
      'It is a percentage. Example: pass: 80',
    ],
  }),
  scoreNeedsResult: error('KNG025', {
    de: () => [
      'Ein bewerteter Kurs braucht mehr als die Stufe „completion“: Punkte dürfen dort nicht ins Lernsystem.',
      'Wählen Sie unter tracking die Stufe result oder answers, oder streichen Sie pass.',
    ],
    en: () => [
      'A graded course needs more than the level "completion": no score may reach the LMS there.',
      'Choose the level result or answers under tracking, or remove pass.',
    ],
  }),
  masteryWithReport: error('KNG026', {
    de: () => [
      'pass.mastery: true und pass.report: completed widersprechen sich: Das Lernsystem würde selbst urteilen und den Status überschreiben.',
      'Behalten Sie nur eine der beiden Einstellungen.',
    ],
    en: () => [
      'pass.mastery: true and pass.report: completed contradict each other: the LMS would judge and overwrite the status.',
      'Keep one of the two settings.',
    ],
  }),
  notYet: error<{ key: string }>('KNG027', {
    de: ({ key }) => [
      `„${key}“ ist vorgesehen, aber in dieser Version noch nicht gebaut.`,
      'Streichen Sie es, damit nichts versprochen wird, was das Paket nicht hält.',
    ],
    en: ({ key }) => [
      `"${key}" is planned, but not built in this version.`,
      'Remove it, so that nothing is promised that the package does not keep.',
    ],
  }),
  unknownTheme: error<{ value: string; nearest: string | undefined; allowed: readonly string[] }>('KNG028', {
    de: ({ value, nearest, allowed }) => [
      `Das Theme „${value}“ gibt es nicht.`,
      `${meinten(nearest)}Vorhanden: ${either(allowed, 'und')}.`,
    ],
    en: ({ value, nearest, allowed }) => [
      `The theme "${value}" does not exist.`,
      `${didYouMean(nearest)}Available: ${either(allowed, 'and')}.`,
    ],
  }),
  tooLong: error<{ key: string; max: number }>('KNG029', {
    de: ({ key, max }) => [
      `Der Text von „${key}“ ist länger als ${max} Zeichen.`,
      'Kürzen Sie ihn: Mehr nehmen Lernsysteme nicht zuverlässig an.',
    ],
    en: ({ key, max }) => [
      `The text of "${key}" is longer than ${max} characters.`,
      'Shorten it: LMSs do not reliably take more.',
    ],
  }),
  badEpisodeId: error<{ value: string }>('KNG030', {
    de: ({ value }) => [
      `„${value}“ ist keine gültige id einer Folge.`,
      'Erlaubt sind bis zu 40 Zeichen: Kleinbuchstaben a–z, Ziffern und Bindestrich, am Anfang ein Buchstabe. Beispiel: id: freundschaftsanfrage',
    ],
    en: ({ value }) => [
      `"${value}" is not a valid episode id.`,
      'It has up to 40 characters: lower-case a–z, digits and hyphen, starting with a letter. Example: id: friend-request',
    ],
  }),
  duplicateId: error<{ id: string; other: string }>('KNG031', {
    de: ({ id, other }) => [
      `Die id „${id}“ ist schon in ${other} vergeben.`,
      'Geben Sie dieser Folge eine eigene id.',
    ],
    en: ({ id, other }) => [
      `The id "${id}" is already used in ${other}.`,
      'Give this episode an id of its own.',
    ],
  }),
  badDuration: error<{ value: string }>('KNG032', {
    de: ({ value }) => [
      `„${value}“ ist keine Dauer.`,
      'Schreiben Sie ganze Minuten von 1 bis 240. Beispiel: duration: 3 min',
    ],
    en: ({ value }) => [
      `"${value}" is not a duration.`,
      'Write whole minutes from 1 to 240. Example: duration: 3 min',
    ],
  }),
  noFrontMatter: error<{ head: string }>('KNG033', {
    de: ({ head }) => [
      'Der Folge fehlt der Kopf, oder er endet nicht.',
      `Die Datei beginnt mit einer Zeile ---, dann id und title, dann wieder ---:\n${head}`,
    ],
    en: ({ head }) => [
      'The episode has no head, or its head does not end.',
      `The file starts with a line ---, then id and title, then --- again:\n${head}`,
    ],
  }),
  episodeTwice: error<{ name: string }>('KNG034', {
    de: ({ name }) => [
      `Die Folge „${name}“ steht unter episodes zweimal.`,
      'Löschen Sie einen der beiden Einträge.',
    ],
    en: ({ name }) => [
      `The episode "${name}" appears twice under episodes.`,
      'Delete one of the two entries.',
    ],
  }),
  olderFormat: info<{ value: number; max: number; folder: string }>('KNG038', {
    de: ({ value, max, folder }) => [
      `Der Kurs hat noch das Format ${value} und wird als Format ${max} gelesen.`,
      `Geben Sie ein: knigge migrate ${folder} – das bringt die Dateien auf den neuen Stand, und Ihre Kommentare bleiben stehen.`,
    ],
    en: ({ value, max, folder }) => [
      `The course is still in format ${value} and is read as format ${max}.`,
      `Type: knigge migrate ${folder} – it brings the files up to date and keeps your comments.`,
    ],
  }),
  newerFormat: error<{ value: number; max: number }>('KNG039', {
    de: ({ value, max }) => [
      `Der Kurs ist für ein neueres Knigge geschrieben: Er hat das Format ${value}, dieses Knigge liest höchstens ${max}.`,
      'Aktualisieren Sie Knigge, zum Beispiel mit „git pull“ und „npm ci“, und lassen Sie die Nummer, wie sie ist.',
    ],
    en: ({ value, max }) => [
      `The course is written for a newer Knigge: it has format ${value}, this Knigge reads ${max} at most.`,
      'Update Knigge, for example with "git pull" and "npm ci", and leave the number as it is.',
    ],
  }),
};
