import { error, type MessageLanguage, warning } from '../problem.ts';

interface Versions {
  readonly last: string;
  readonly version: string;
}

/** What is said in the language of the message. */
type InWords<T> = Readonly<Record<MessageLanguage, T>>;

/** Finished packages, and what becomes of learners when one takes the place of another. */
export const packages = {
  notFound: error<{ path: string }>('KNG100', {
    de: ({ path }) => [
      `„${path}“ ist weder eine Datei noch ein Ordner.`,
      'Nennen Sie eine zip-Datei von Knigge oder einen Ordner mit einer course.yaml.',
    ],
    en: ({ path }) => [
      `"${path}" is neither a file nor a folder.`,
      'Name a zip file made by Knigge, or a folder with a course.yaml.',
    ],
  }),
  notAZip: error('KNG101', {
    de: () => [
      'Diese Datei ist keine zip-Datei, oder sie ist beschädigt.',
      'Nehmen Sie die Datei, wie der Build sie geschrieben hat, oder laden Sie sie aus dem Lernsystem noch einmal herunter.',
    ],
    en: () => [
      'This file is no zip file, or it is damaged.',
      'Use the file as the build wrote it, or download it from the LMS again.',
    ],
  }),
  noDataSheet: error('KNG102', {
    de: () => [
      'In diesem Paket fehlt die Datei knigge.json; es stammt nicht von Knigge oder wurde neu gepackt.',
      'Nehmen Sie die zip-Datei, die der Build geschrieben hat.',
    ],
    en: () => [
      'This package has no file knigge.json; it was not made by Knigge, or it was packed again.',
      'Use the zip file that the build wrote.',
    ],
  }),
  strangeDataSheet: error('KNG103', {
    de: () => [
      'Die Datei knigge.json in diesem Paket ist nicht lesbar.',
      'Stammt das Paket von einer neueren Version von Knigge? Dann aktualisieren Sie Knigge. Sonst nehmen Sie die zip-Datei, die der Build geschrieben hat.',
    ],
    en: () => [
      'The file knigge.json in this package cannot be read.',
      'Was the package made by a newer version of Knigge? Then update Knigge. Otherwise use the zip file that the build wrote.',
    ],
  }),
  noCounterpart: error<{ episode: string; other: string }>('KNG104', {
    de: ({ episode, other }) => [
      `Dieses Paket enthält nur die Folge „${episode}“; ${other} hat dafür kein Gegenstück.`,
      'Vergleichen Sie es mit dem Paket derselben Folge oder mit einem Kurs, der packaging: per-episode hat und diese Folge enthält.',
    ],
    en: ({ episode, other }) => [
      `This package holds the episode "${episode}" alone; ${other} has nothing to match it.`,
      'Compare it with the package of the same episode, or with a course that has packaging: per-episode and this episode.',
    ],
  }),
  versionClaimsLess: warning<Versions & { readonly deserved: string; readonly why: InWords<string> }>(
    'KNG105',
    {
      de: ({ last, version, deserved, why }) => [
        `Von ${last} auf ${version}: Die Version verspricht weniger, als sich geändert hat (${why.de}).`,
        `Setzen Sie version auf ${deserved}.`,
      ],
      en: ({ last, version, deserved, why }) => [
        `From ${last} to ${version}: the version claims less than what has changed (${why.en}).`,
        `Set version to ${deserved}.`,
      ],
    },
  ),
  versionUnchanged: warning<{ readonly version: string; readonly deserved: string }>('KNG106', {
    de: ({ version, deserved }) => [
      `Beide Stände heißen ${version}, sind aber verschieden. Später lässt sich nicht mehr sagen, wer welchen gesehen hat.`,
      `Setzen Sie version auf ${deserved}.`,
    ],
    en: ({ version, deserved }) => [
      `Both are called ${version}, but they differ. Later nobody can tell who saw which.`,
      `Set version to ${deserved}.`,
    ],
  }),
  versionGoesBack: warning<Versions>('KNG107', {
    de: ({ last, version }) => [
      `Die Version geht zurück, von ${last} auf ${version}.`,
      'Wollten Sie das Paket zurücknehmen, ist nichts zu tun: Lernstände behalten, was es auch in der älteren Version gibt. Sonst prüfen Sie, ob beide Dateien vertauscht sind.',
    ],
    en: ({ last, version }) => [
      `The version goes back, from ${last} to ${version}.`,
      'If you want to withdraw a package, there is nothing to do: learners keep what the older version also has. Otherwise check whether the two files are swapped.',
    ],
  }),
  newCampaign: error<{ readonly reasons: InWords<readonly string[]> }>('KNG108', {
    de: ({ reasons }) => [
      `Dieses Paket darf nicht an die Stelle des alten treten:\n${list(reasons.de)}`,
      'Soll es eine neue Kampagne sein, bauen Sie mit --new-campaign und legen Sie im Lernsystem eine neue Aktivität an. Sonst machen Sie diese Änderungen rückgängig.',
    ],
    en: ({ reasons }) => [
      `This package must not take the place of the old one:\n${list(reasons.en)}`,
      'If it is to be a new campaign, build with --new-campaign and create a new activity in the LMS. Otherwise undo these changes.',
    ],
  }),
  sinceNeedsOneCourse: error<{ readonly count: number }>('KNG109', {
    de: ({ count }) => [
      `--since vergleicht mit einem Paket, also mit einem Kurs; hier wären es ${count}.`,
      'Nennen Sie den einen Ordner: knigge build modules/mein-kurs --since altes-paket.zip',
    ],
    en: ({ count }) => [
      `--since compares with one package, so with one course; here there are ${count}.`,
      'Name the one folder: knigge build modules/my-course --since old-package.zip',
    ],
  }),
};

const list = (reasons: readonly string[]): string => reasons.map((reason) => `– ${reason}`).join('\n');
