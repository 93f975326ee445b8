import { type ByLanguage, error } from '../problem.ts';
import { didYouMean, either, meinten } from '../wording.ts';

/** Problems of values with rules of their own in course.yaml and front matter. */
export const settings = {
  badCourseId: error<{ value: string }>('KNG020', {
    example: { value: 'SocialMediaKnigge' },
    de: ({ value }) => [
      `„${value}“ ist keine gültige Kurs-id.`,
      'Erlaubt sind 2 bis 8 Zeichen: Kleinbuchstaben a–z, Ziffern und Bindestrich, am Anfang ein Buchstabe. Beispiel: id: smk',
    ],
    en: ({ value }) => [
      `"${value}" is not a valid course id.`,
      'Use 2 to 8 characters: lower-case a–z, digits and hyphens, starting with a letter. Example: id: smk',
    ],
  }),
  badVersion: error<{ value: string }>('KNG021', {
    example: { value: '1.0' },
    de: ({ value }) => [
      `„${value}“ ist keine gültige Version.`,
      'Schreiben Sie drei Zahlen mit Punkten. Beispiel: version: 1.0.0',
    ],
    en: ({ value }) => [
      `"${value}" is not a valid version.`,
      'Write three numbers separated by dots. Example: version: 1.0.0',
    ],
  }),
  unknownLanguage: error<{ value: string; nearest: string | undefined; allowed: readonly string[] }>(
    'KNG022',
    {
      example: { value: 'ed', nearest: 'de', allowed: ['de', 'en'] },
      de: ({ value, nearest, allowed }) => [
        `Für die Sprache „${value}“ gibt es keine Seitentexte.`,
        `${meinten(nearest)}Möglich: ${either(allowed, 'oder')}. Zum Beispiel: language: ${nearest ?? allowed[0]}`,
      ],
      en: ({ value, nearest, allowed }) => [
        `There are no page texts for the language "${value}".`,
        `${didYouMean(nearest)}Possible: ${either(allowed, 'or')}. For example: language: ${nearest ?? allowed[0]}`,
      ],
    },
  ),
  unknownTarget: error<{ value: string; nearest: string | undefined; allowed: readonly string[] }>('KNG023', {
    example: {
      value: 'scorm1.2',
      nearest: 'scorm12',
      allowed: ['scorm12', 'scorm2004-3', 'scorm2004-4'],
    },
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
    example: { value: '120' },
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
      'Wählen Sie die Stufe result oder answers, zum Beispiel tracking: result, oder streichen Sie pass.',
    ],
    en: () => [
      'A graded course needs more than the level "completion": no score may reach the LMS there.',
      'Choose the level result or answers, for example tracking: result, or remove pass.',
    ],
  }),
  masteryWithReport: error('KNG026', {
    de: () => [
      'pass.mastery: true und pass.report: completed widersprechen sich: Das Lernsystem würde selbst urteilen und den Status überschreiben.',
      'Streichen Sie eines von beiden: mastery: true oder report: completed.',
    ],
    en: () => [
      'pass.mastery: true and pass.report: completed contradict each other: the LMS would judge for itself and overwrite the status.',
      'Remove one of the two: mastery: true or report: completed.',
    ],
  }),
  unknownTheme: error<{ value: string; nearest: string | undefined; allowed: readonly string[] }>('KNG028', {
    example: { value: 'bsae', nearest: 'base', allowed: ['base'] },
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
    example: { key: 'title', max: 200 },
    de: ({ key, max }) => [
      `Der Text von „${key}“ ist länger als ${max} Zeichen.`,
      'Kürzen Sie ihn: Mehr nimmt nicht jedes Lernsystem an.',
    ],
    en: ({ key, max }) => [
      `The text of "${key}" is longer than ${max} characters.`,
      'Shorten it: not every LMS takes more.',
    ],
  }),
  badEpisodeId: error<{ value: string; example: ByLanguage<string> }>('KNG030', {
    example: {
      value: 'Die_Anfrage',
      example: { de: 'id: die-anfrage-am-sonntagabend', en: 'id: the-sunday-request' },
    },
    de: ({ value, example }) => [
      `„${value}“ ist keine gültige id einer Folge.`,
      `Erlaubt sind bis zu 40 Zeichen: Kleinbuchstaben a–z, Ziffern und Bindestrich, am Anfang ein Buchstabe. Zum Beispiel: ${example.de}`,
    ],
    en: ({ value, example }) => [
      `"${value}" is not a valid episode id.`,
      `Use up to 40 characters: lower-case a–z, digits and hyphens, starting with a letter. For example: ${example.en}`,
    ],
  }),
  duplicateId: error<{ id: string; other: string; free: string; isCopy: boolean }>('KNG031', {
    example: { id: 'anfrage', other: 'modules/smk/01-anfrage.md', free: 'anfrage-2', isCopy: false },
    de: ({ id, other, free, isCopy }) => [
      `Die id „${id}“ ist schon in ${other} vergeben.`,
      `${isCopy ? 'Ist diese Datei nur eine Kopie, löschen Sie sie. Sonst geben Sie' : 'Geben Sie'} dieser Folge eine eigene id, zum Beispiel: id: ${free}`,
    ],
    en: ({ id, other, free, isCopy }) => [
      `The id "${id}" is already used in ${other}.`,
      `${isCopy ? 'If this file is only a copy, delete it. Otherwise give' : 'Give'} this episode an id of its own, for example: id: ${free}`,
    ],
  }),
  badDuration: error<{ value: string }>('KNG032', {
    example: { value: '3 h' },
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
    example: { head: '---\nid: anfrage\ntitle: Die Anfrage\n---' },
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
    example: { name: '01-anfrage.md' },
    de: ({ name }) => [
      `Die Folge „${name}“ steht unter episodes zweimal.`,
      'Löschen Sie einen der beiden Einträge.',
    ],
    en: ({ name }) => [
      `The episode "${name}" appears twice under episodes.`,
      'Delete one of the two entries.',
    ],
  }),
  newerFormat: error<{ value: number; max: number }>('KNG039', {
    example: { value: 3, max: 2 },
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
