import { error, info, warning } from '../problem.ts';

/** The lock file that keeps keys, letters and revisions, and the size of what an LMS must store. */
export const lock = {
  lockBroken: error('KNG080', {
    de: () => [
      'Die Datei ids.lock.yaml ist an dieser Stelle beschädigt.',
      'Stellen Sie den letzten Stand aus der Versionsverwaltung wieder her. Löschen Sie sie nicht: Sonst verlieren laufende Kurse ihre Zuordnung.',
    ],
    en: () => [
      'The lock file ids.lock.yaml is damaged at this place.',
      'Restore its last state from version control. Do not delete it: running courses would lose their answers.',
    ],
  }),
  lockOutdated: error<{ changes: readonly string[] }>('KNG081', {
    de: ({ changes }) => [
      `Die Datei ids.lock.yaml passt nicht zum Kurs (${changes.join(', ')}) und darf hier nicht geändert werden.`,
      'Bauen Sie den Kurs einmal auf Ihrem Rechner und übernehmen Sie die geänderte ids.lock.yaml in die Versionsverwaltung.',
    ],
    en: ({ changes }) => [
      `The lock file ids.lock.yaml does not match the course (${changes.join(', ')}) and may not be changed here.`,
      'Build the course once on your computer and commit the changed ids.lock.yaml.',
    ],
  }),
  lockMissing: warning('KNG082', {
    de: () => [
      'Die Datei ids.lock.yaml fehlt; das Paket hat frische Kennungen bekommen.',
      'Bauen Sie den Kurs einmal auf Ihrem Rechner und übernehmen Sie ids.lock.yaml in die Versionsverwaltung.',
    ],
    en: () => [
      'The lock file ids.lock.yaml is missing; the package got new ids.',
      'Build the course once on your computer and commit ids.lock.yaml.',
    ],
  }),
  ambiguousOptions: error<{ question: string; old: readonly string[]; fresh: readonly string[] }>('KNG083', {
    de: ({ question, old, fresh }) => [
      `Bei der Frage „${question}“ ist unklar, welche neue Antwort welche alte fortsetzt.`,
      `Entscheiden Sie für jede alte Antwort in ids.lock.yaml:
Nur umformuliert? Ersetzen Sie bei ihrem Buchstaben den hash durch den der neuen Fassung.
Weggefallen? Ergänzen Sie bei ihrem Buchstaben die Zeile: retired: true
Wirklich neue Antworten bekommen beim nächsten Bauen von selbst einen Buchstaben.
Alt (Buchstabe, hash, Text):
${old.join('\n')}
Neu (hash, Text):
${fresh.join('\n')}`,
    ],
    en: ({ question, old, fresh }) => [
      `For the question "${question}" it is unclear which new option continues which old one.`,
      `Decide for each old option in ids.lock.yaml:
Only reworded? Replace the hash at its letter with that of the new wording.
Gone? Add to its letter the line: retired: true
Options that are really new get a letter by themselves at the next build.
Old (letter, hash, text):
${old.join('\n')}
New (hash, text):
${fresh.join('\n')}`,
    ],
  }),
  duplicateLockKey: error<{ key: string; ids: readonly string[] }>('KNG084', {
    de: ({ key, ids }) => [
      `Der Schlüssel ${key} ist in ids.lock.yaml doppelt vergeben (${ids.join(', ')}).`,
      'Das geschieht beim Zusammenführen zweier Zweige. Löschen Sie den Eintrag der Folge, die noch nicht ausgeliefert ist, und bauen Sie neu.',
    ],
    en: ({ key, ids }) => [
      `The key ${key} is given twice in ids.lock.yaml (${ids.join(', ')}).`,
      'This happens when two branches are merged. Delete the entry of the episode that has not been delivered yet, and build again.',
    ],
  }),
  versionWentBack: warning<{ version: string; last: string }>('KNG085', {
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
    de: ({ size, limit, target }) => [
      `Der Lernstand braucht bis zu ${size} Zeichen; ${target} erlaubt ${limit}.`,
      'Teilen Sie den Kurs auf mehrere auf, oder streichen Sie dieses Ziel unter targets.',
    ],
    en: ({ size, limit, target }) => [
      `The resume data needs up to ${size} characters; ${target} allows ${limit}.`,
      'Split the course into several, or remove this target under targets.',
    ],
  }),
  questionRetired: warning<{ id: string }>('KNG087', {
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
    de: ({ id, version }) => [
      `Die Frage „${id}“ hat sich geändert, die Version ${version} nicht.`,
      'Ist ein Paket schon ausgeliefert, erhöhen Sie die zweite Zahl der version: Dann wird die Frage neu gestellt. Bei bloßen Tippfehlern die dritte.',
    ],
    en: ({ id, version }) => [
      `The question "${id}" has changed, the version ${version} has not.`,
      'If a package has been delivered, raise the second number of the version: then the question is asked again. For mere typos raise the third.',
    ],
  }),
};
