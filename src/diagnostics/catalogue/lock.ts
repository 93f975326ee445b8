import { error, info, warning } from '../problem.ts';

/** Problems of the lock file, and of the size of resume data. */
export const lock = {
  lockBroken: error('KNG080', {
    de: () => [
      'Die Datei ids.lock.yaml ist an dieser Stelle beschädigt.',
      'Holen Sie die Datei so zurück, wie sie war, als sich der Kurs zuletzt bauen ließ: aus einer Sicherung, aus den früheren Versionen in OneDrive oder SharePoint, oder aus git. Wurden zwei Stände des Kurses zusammengeführt, nehmen Sie die Datei aus dem, dessen Pakete Lernende schon haben. Löschen Sie die Datei nicht: Sonst gehen Lernenden mitten im Kurs ihre Antworten verloren.',
    ],
    en: () => [
      'The lock file ids.lock.yaml is damaged at this place.',
      'Restore the file as it was when the course could last be built: from a backup, from earlier versions in OneDrive or SharePoint, or from git. If two states of the course were put together, take the file from the one whose packages learners already have. Do not delete the file: learners in the middle of the course would lose their answers.',
    ],
  }),
  lockOutdated: error<{ changes: readonly string[] }>('KNG081', {
    example: { changes: ['anfrage', 'version'] },
    de: ({ changes }) => [
      `Die Datei ids.lock.yaml passt nicht zum Kurs (${changes.join(', ')}) und darf hier nicht geändert werden, denn CI ist gesetzt.`,
      'Bauen Sie den Kurs einmal auf Ihrem Rechner (knigge build) und fügen Sie die geänderte ids.lock.yaml dem Kurs hinzu (in git: git commit).',
    ],
    en: ({ changes }) => [
      `The lock file ids.lock.yaml does not match the course (${changes.join(', ')}) and may not be changed here, since CI is set.`,
      'Build the course once on your computer (knigge build) and add the changed ids.lock.yaml to the course (in git: git commit).',
    ],
  }),
  lockMissing: warning('KNG082', {
    de: () => [
      'Die Datei ids.lock.yaml fehlt und kann hier nicht angelegt werden; das Paket hat neue Kennungen bekommen, die nirgends festgehalten sind.',
      'Bauen Sie den Kurs einmal auf Ihrem Rechner (knigge build) und fügen Sie ids.lock.yaml dem Kurs hinzu (in git: git commit).',
    ],
    en: () => [
      'The lock file ids.lock.yaml is missing and cannot be made here; the package got new ids that are kept nowhere.',
      'Build the course once on your computer (knigge build) and add ids.lock.yaml to the course (in git: git commit).',
    ],
  }),
  ambiguousOptions: error<{ question: string; removed: readonly string[]; added: readonly string[] }>(
    'KNG083',
    {
      example: {
        question: 'anfrage',
        removed: ['  a  4d4025059f6e  Ich antworte.', '  b  11e46d86a022  Ich warte.'],
        added: [
          '  70b1bc84afde  Ich antworte ihr freundlich.',
          '  ef89b042e6cc  Ich warte noch.',
          '  c97d2db491d2  Ich nehme an.',
        ],
      },
      de: ({ question, removed, added }) => [
        `Bei der Frage „${question}“ ist unklar, welche neue Antwort welche alte fortsetzt.`,
        `Entscheiden Sie für jede alte Antwort in ids.lock.yaml:
Nur umformuliert? Ersetzen Sie bei ihrem Buchstaben den hash durch den der neuen Fassung.
Weggefallen? Ergänzen Sie bei ihrem Buchstaben die Zeile: retired: true
Wirklich neue Antworten bekommen beim nächsten Bauen von selbst einen Buchstaben.
Alt (Buchstabe, hash, Text):
${removed.join('\n')}
Neu (hash, Text):
${added.join('\n')}`,
      ],
      en: ({ question, removed, added }) => [
        `For the question "${question}" it is unclear which new option continues which old one.`,
        `Decide for each old option in ids.lock.yaml:
Only reworded? Replace the hash at its letter with that of the new wording.
Gone? Add to its letter the line: retired: true
Options that are really new get a letter by themselves at the next build.
Old (letter, hash, text):
${removed.join('\n')}
New (hash, text):
${added.join('\n')}`,
      ],
    },
  ),
  duplicateLockKey: error<{ key: string; ids: readonly string[] }>('KNG084', {
    example: { key: '01', ids: ['anfrage', 'konfetti'] },
    de: ({ key, ids }) => [
      `Der Schlüssel ${key} ist in ids.lock.yaml doppelt vergeben (${ids.join(', ')}).`,
      `Das geschieht, wenn zwei Stände eines Kurses zusammengeführt werden. Behalten Sie die Frage, die schon in einem ausgelieferten Paket war, auch wenn dort retired: true steht; war es keine, dann „${ids[0]!}“. Löschen Sie jeden anderen Eintrag mit diesem Schlüssel ganz, von seinem Namen bis vor den nächsten, und bauen Sie neu: Seine Frage bekommt dabei einen neuen Schlüssel.`,
    ],
    en: ({ key, ids }) => [
      `The key ${key} is given twice in ids.lock.yaml (${ids.join(', ')}).`,
      `This happens when two states of a course are put together. Keep the question that was in a delivered package, even if it says retired: true; if none was, keep "${ids[0]!}". Delete every other entry with this key as a whole, from its name up to the next one, and build again: its question then gets a new key.`,
    ],
  }),
  versionWentBack: warning<{ version: string; last: string }>('KNG085', {
    example: { version: '1.0.0', last: '1.1.0' },
    de: ({ version, last }) => [
      `Die Version ${version} ist niedriger als die des letzten Pakets (${last}).`,
      `Setzen Sie version auf ${last} oder höher, oder holen Sie die ältere ids.lock.yaml zurück.`,
    ],
    en: ({ version, last }) => [
      `The version ${version} is lower than that of the last package (${last}).`,
      `Set version to ${last} or higher, or restore the older ids.lock.yaml.`,
    ],
  }),
  resumeTooLarge: error<{ size: number; limit: number; target: string }>('KNG086', {
    example: { size: 4830, limit: 4096, target: 'scorm12' },
    de: ({ size, limit, target }) => [
      `Der Lernstand braucht bis zu ${size} Zeichen; ${target} erlaubt ${limit}.`,
      `Teilen Sie den Kurs auf mehrere auf, oder streichen Sie ${target} unter targets.`,
    ],
    en: ({ size, limit, target }) => [
      `The learner’s progress needs up to ${size} characters; ${target} allows ${limit}.`,
      `Split the course into several, or remove ${target} from targets.`,
    ],
  }),
  questionRetired: warning<{ id: string }>('KNG087', {
    example: { id: 'anfrage' },
    de: ({ id }) => [
      `Die Frage „${id}“ gab es im letzten Paket noch; jetzt fehlt sie.`,
      'War das Absicht, ist nichts zu tun. Sonst prüfen Sie Dateiname (.md), id und die Liste episodes.',
    ],
    en: ({ id }) => [
      `The question "${id}" was in the last package and is now missing.`,
      'If you meant that, there is nothing to do. Otherwise check the file name (.md), the id and the list episodes.',
    ],
  }),
  changedInVersion: info<{ id: string; version: string }>('KNG088', {
    example: { id: 'anfrage', version: '1.0.0' },
    de: ({ id, version }) => [
      `Die Frage „${id}“ hat sich geändert, die Version ${version} nicht.`,
      'Ist ein Paket schon ausgeliefert, erhöhen Sie die zweite Zahl der version: Dann wird die Frage neu gestellt. Bei bloßen Tippfehlern die dritte.',
    ],
    en: ({ id, version }) => [
      `The question "${id}" has changed, the version ${version} has not.`,
      'If a package has been delivered, raise the second number of the version: then the question is asked again. For mere typos raise the third.',
    ],
  }),
  lockConflict: error<{ path: string }>('KNG089', {
    example: { path: 'modules/smk/ids.lock.yaml' },
    de: ({ path }) => [
      'Die Datei ids.lock.yaml enthält zwei Fassungen: Git konnte zwei Zweige hier nicht zusammenführen.',
      `Nehmen Sie die ganze Datei des Zweigs, dessen Pakete Lernende schon haben. Ist das main, geben Sie ein:
git checkout main -- "${path}"
Stehen die Zeichen <<<<<<< auch darin, versuchen Sie es mit main~1, dann mit main~2 und so weiter.
Bauen Sie dann neu: Was nur der andere Zweig hatte, bekommt frische Kennungen. Setzen Sie die Datei nicht von Hand zusammen, und löschen Sie sie nicht.`,
    ],
    en: ({ path }) => [
      'The lock file ids.lock.yaml holds two versions: git could not merge two branches here.',
      `Take the whole file of the branch whose packages learners already have. If that is main, type:
git checkout main -- "${path}"
If that has the marks <<<<<<< too, try main~1, then main~2 and so on.
Then build again: what only the other branch had gets new ids. Do not piece the file together by hand, and do not delete it.`,
    ],
  }),
  duplicateLockLetter: error<{ id: string; letter: string; line: number }>('KNG093', {
    example: { id: 'anfrage', letter: 'c', line: 14 },
    de: ({ id, letter, line }) => [
      `Der Buchstabe ${letter} ist in ids.lock.yaml bei der Frage „${id}“ doppelt vergeben; zuerst in Zeile ${line}.`,
      `Das geschieht, wenn zwei Stände eines Kurses zusammengeführt werden. Behalten Sie die Antwort, die schon in einem ausgelieferten Paket war, auch wenn dort retired: true steht; war es keine, dann die erste. Löschen Sie bei der anderen die Zeile „- letter: ${letter}“ und alles bis vor die nächste Antwort oder Frage, und bauen Sie neu: Sie bekommt dabei einen neuen Buchstaben.`,
    ],
    en: ({ id, letter, line }) => [
      `The letter ${letter} is given twice in ids.lock.yaml for the question "${id}"; first in line ${line}.`,
      `This happens when two states of a course are put together. Keep the option that was in a delivered package, even if it says retired: true; if none was, keep the first. In the other one delete the line "- letter: ${letter}" and all up to the next option or question, and build again: it then gets a new letter.`,
    ],
  }),
};
