import { type ByLanguage, error, info, warning } from '../problem.ts';
import { remedyFor } from '../refusals.ts';
import { either } from '../wording.ts';

interface Versions {
  readonly last: string;
  readonly version: string;
}

/** Problems of finished packages, and of replacing one release by the next. */
export const packages = {
  notFound: error<{ path: string }>('KNG100', {
    example: { path: 'dist/smk-de-1.0.zip' },
    de: ({ path }) => [
      `„${path}“ gibt es nicht, weder als Datei noch als Ordner.`,
      'Nennen Sie eine zip-Datei von Knigge oder einen Kursordner, zum Beispiel: dist/smk-de-1.0.0-scorm12.zip oder modules/smk',
    ],
    en: ({ path }) => [
      `There is no file or folder "${path}".`,
      'Name a zip file made by Knigge, or a course folder, for example: dist/smk-de-1.0.0-scorm12.zip or modules/smk',
    ],
  }),
  notAZip: error('KNG101', {
    de: () => [
      'Diese Datei ist keine zip-Datei, oder sie ist beschädigt.',
      'Nehmen Sie die Datei, wie der Build sie geschrieben hat, oder laden Sie sie aus dem Lernsystem noch einmal herunter.',
    ],
    en: () => [
      'This file is not a zip file, or it is damaged.',
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
      'Knigge versteht die Datei knigge.json in diesem Paket nicht.',
      'Stammt das Paket von einer neueren Version von Knigge? Dann aktualisieren Sie Knigge. Sonst nehmen Sie die zip-Datei, die der Build geschrieben hat.',
    ],
    en: () => [
      'Knigge does not understand the file knigge.json in this package.',
      'Was the package made by a newer version of Knigge? Then update Knigge. Otherwise use the zip file that the build wrote.',
    ],
  }),
  noCounterpart: error<{ episode: string; other: string }>('KNG104', {
    example: { episode: 'anfrage', other: 'modules/smk' },
    de: ({ episode, other }) => [
      `Dieses Paket enthält nur die Folge „${episode}“; ${other} hat dafür kein Gegenstück.`,
      'Vergleichen Sie es mit dem Paket derselben Folge oder mit einem Kursordner, in dem packaging: per-episode steht und der diese Folge enthält.',
    ],
    en: ({ episode, other }) => [
      `This package holds the episode "${episode}" alone; ${other} has nothing to match it.`,
      'Compare it with the package of the same episode, or with a course folder that says packaging: per-episode and contains this episode.',
    ],
  }),
  versionClaimsLess: warning<Versions & { readonly deserved: string; readonly why: ByLanguage<string> }>(
    'KNG105',
    {
      example: {
        last: '1.0.0',
        version: '1.0.1',
        deserved: '1.1.0',
        why: { de: 'Folge 2, Szenario geändert', en: 'episode 2, scenario changed' },
      },
      de: ({ last, version, deserved, why }) => [
        `Die neue Version ${version} kündigt weniger an, als sich seit ${last} geändert hat: ${why.de}.`,
        `Schreiben Sie in course.yaml: version: ${deserved}`,
      ],
      en: ({ last, version, deserved, why }) => [
        `The new version ${version} announces less than has changed since ${last}: ${why.en}.`,
        `Write in course.yaml: version: ${deserved}`,
      ],
    },
  ),
  versionUnchanged: warning<{ readonly version: string; readonly deserved: string }>('KNG106', {
    example: { version: '1.0.0', deserved: '1.0.1' },
    de: ({ version, deserved }) => [
      `Alter und neuer Stand heißen beide ${version}, sind aber verschieden. Später lässt sich nicht mehr sagen, wer welchen gesehen hat.`,
      `Schreiben Sie in course.yaml: version: ${deserved}`,
    ],
    en: ({ version, deserved }) => [
      `Old and new are both called ${version}, but they differ. Later nobody can tell who saw which.`,
      `Write in course.yaml: version: ${deserved}`,
    ],
  }),
  versionGoesBack: warning<Versions>('KNG107', {
    example: { last: '1.1.0', version: '1.0.0' },
    de: ({ last, version }) => [
      `Die Version geht zurück, von ${last} auf ${version}.`,
      'Wenn Sie bewusst zur älteren Version zurückkehren, ist nichts zu tun: Lernende behalten, was diese kennt. Sonst prüfen Sie, ob Sie alt und neu vertauscht haben.',
    ],
    en: ({ last, version }) => [
      `The version goes back, from ${last} to ${version}.`,
      'If you are going back to the older version on purpose, there is nothing to do: learners keep what it knows. Otherwise check whether old and new are swapped.',
    ],
  }),
  newCampaign: error<{ readonly reasons: ByLanguage<readonly string[]> }>('KNG108', {
    example: {
      reasons: {
        de: ['Die Sprache ändert sich. Für das Lernsystem ist das ein anderer Kurs: Alle beginnen von vorn.'],
        en: ['The language changes. For the LMS that is another course: everybody starts again.'],
      },
    },
    de: ({ reasons }) => [
      `Dieses Paket kann das alte nicht ersetzen, ohne dass Lernstände verloren gehen oder falsch werden. ${reasons.de.join(' ')}`,
      'Soll es eine neue Kampagne sein, bauen Sie mit --new-campaign und legen Sie im Lernsystem eine neue Aktivität an (in SuccessFactors: revidieren Sie das Item). Sonst machen Sie diese Änderungen rückgängig.',
    ],
    en: ({ reasons }) => [
      `This package cannot replace the old one without learners’ progress being lost or becoming wrong. ${reasons.en.join(' ')}`,
      'If it is to be a new campaign, build with --new-campaign and create a new activity in the LMS (in SuccessFactors: revise the item). Otherwise undo these changes.',
    ],
  }),
  itemRevision: error<{ readonly labels: readonly string[]; readonly allowed: readonly string[] }>('KNG137', {
    example: { labels: ['SCORM 2004, 3rd Edition'], allowed: ['scorm12'] },
    de: ({ labels, allowed }) => [
      `Das neue Paket für ${either(labels, 'oder')} darf das alte nicht ersetzen: In einem zugewiesenen Item von SuccessFactors darf sich nur der Wortlaut ändern, hier ändert sich mehr.`,
      `Bauen Sie mit --new-campaign, revidieren Sie das Item (Revise Item), und hängen Sie das neue Paket als neues Inhaltsobjekt an. ${allowed.length > 0 ? `Oder bauen Sie nur, was ersetzen darf: --target ${allowed.join(',')}` : 'Oder machen Sie diese Änderungen rückgängig.'}`,
    ],
    en: ({ labels, allowed }) => [
      `The new package for ${either(labels, 'or')} must not replace the old one: in an assigned item of SuccessFactors only the wording may change, and here more does.`,
      `Build with --new-campaign, revise the item (Revise Item), and attach the new package as a new content object. ${allowed.length > 0 ? `Or build only what may replace the old: --target ${allowed.join(',')}` : 'Or undo these changes.'}`,
    ],
  }),
  targetsNotCompared: info<{ readonly compared: readonly string[]; readonly others: readonly string[] }>(
    'KNG138',
    {
      example: { compared: ['SCORM 1.2'], others: ['SCORM 2004, 3rd Edition'] },
      de: ({ compared, others }) => [
        `Verglichen wurde nur ${either(compared, 'und')}; über ${either(others, 'und')} sagt das alte Paket nichts.`,
        'Haben Lernende auch davon ein Paket, vergleichen Sie es ebenso: knigge diff altes-paket.zip modules/mein-kurs',
      ],
      en: ({ compared, others }) => [
        `Only ${either(compared, 'and')} has been compared; the old package says nothing about ${either(others, 'and')}.`,
        'If learners have a package of that, too, compare it as well: knigge diff old-package.zip modules/my-course',
      ],
    },
  ),
  sinceNeedsOneCourse: error<{ readonly count: number }>('KNG109', {
    example: { count: 3 },
    de: ({ count }) => [
      `--since vergleicht genau einen Kurs; hier sind es ${count}.`,
      'Nennen Sie den einen Ordner: knigge build modules/mein-kurs --since altes-paket.zip',
    ],
    en: ({ count }) => [
      `--since compares exactly one course; here there are ${count}.`,
      'Name the one folder: knigge build modules/my-course --since old-package.zip',
    ],
  }),
  partsNotCompared: warning<{ readonly episode: string; readonly count: number }>('KNG110', {
    example: { episode: 'anfrage', count: 9 },
    de: ({ episode, count }) => [
      `Verglichen wurde nur die Folge „${episode}“; ${count === 1 ? 'ein weiteres Paket dieser Reihe ist' : `${count} weitere Pakete dieser Reihe sind`} unverglichen.`,
      'Vergleichen Sie jedes, das Lernende schon haben: knigge diff altes-paket.zip modules/mein-kurs',
    ],
    en: ({ episode, count }) => [
      `Only the episode "${episode}" was compared; ${count === 1 ? 'one more package of this series was' : `${count} more packages of this series were`} not.`,
      'Compare each one that learners have: knigge diff old-package.zip modules/my-course',
    ],
  }),
  wouldReplaceOld: error<{ readonly file: string }>('KNG111', {
    example: { file: 'dist/smk-de-1.0.0-scorm12.zip' },
    de: ({ file }) => [
      `Das neue Paket würde ${file} überschreiben, also das Paket, mit dem verglichen wird.`,
      'Erhöhen Sie version, oder bauen Sie mit --out in einen anderen Ordner: Das alte Paket sagt Ihnen auch später noch, was Lernende haben.',
    ],
    en: ({ file }) => [
      `The new package would overwrite ${file}, the package that it is compared with.`,
      'Raise version, or build into another folder with --out: the old package tells you later, too, what learners have.',
    ],
  }),
  packageNotWritten: error<{ readonly file: string; readonly reason: string }>('KNG119', {
    example: { file: 'dist/smk-de-1.0.0-scorm12.zip', reason: 'ENOSPC' },
    de: ({ file, reason }) => [
      `Das Paket „${file}“ ließ sich nicht schreiben (${reason}).`,
      `${remedyFor.de(reason)} Oder nennen Sie mit --out einen anderen Ordner. Bauen Sie dann noch einmal.`,
    ],
    en: ({ file, reason }) => [
      `The package "${file}" could not be written (${reason}).`,
      `${remedyFor.en(reason)} Or name another folder with --out. Then build again.`,
    ],
  }),
  packageTooLarge: error<{
    readonly title: string;
    readonly megabytes: number;
    readonly files: number;
    readonly mostMegabytes: number;
    readonly mostFiles: number;
  }>('KNG131', {
    example: {
      title: 'Social Media-Knigge',
      megabytes: 5200,
      files: 24,
      mostMegabytes: 4000,
      mostFiles: 65_000,
    },
    de: ({ title, megabytes, files, mostMegabytes, mostFiles }) => [
      `Das Paket „${title}“ würde zu groß: ${megabytes} MB in ${files} Dateien. Möglich sind höchstens ${mostMegabytes} MB und ${mostFiles} Dateien.`,
      'Verkleinern Sie die Filme, zum Beispiel mit HandBrake auf 720p, oder zeigen Sie sie von YouTube oder Vimeo. Stehen sie in mehreren Folgen, dann machen Sie aus jeder Folge ein eigenes Paket; schreiben Sie in course.yaml: packaging: per-episode',
    ],
    en: ({ title, megabytes, files, mostMegabytes, mostFiles }) => [
      `The package "${title}" would be too large: ${megabytes} MB in ${files} files. At most ${mostMegabytes} MB and ${mostFiles} files are possible.`,
      'Make the films smaller, for example with HandBrake to 720p, or show them from YouTube or Vimeo. If several episodes have films, make each episode a package of its own; write in course.yaml: packaging: per-episode',
    ],
  }),
  manyEpisodes: info<{ readonly episodes: number; readonly hours: number }>('KNG147', {
    example: { episodes: 240, hours: 12 },
    de: ({ episodes, hours }) => [
      `In einem Paket stecken ${episodes} Folgen, etwa ${hours} Stunden. Der Kurs zählt erst als abgeschlossen, wenn alle bearbeitet sind, und seine Seite wird als Ganzes geladen.`,
      'Wenn Sie das so möchten, ist nichts zu tun. Sonst machen Sie mehrere Kurse daraus, oder aus jeder Folge ein eigenes Paket; schreiben Sie dafür in course.yaml: packaging: per-episode',
    ],
    en: ({ episodes, hours }) => [
      `One package holds ${episodes} episodes, about ${hours} hours. The course only counts as completed when all of them are done, and its page is loaded as a whole.`,
      'If that is what you want, there is nothing to do. Otherwise make several courses of it, or make each episode a package of its own; for that, write in course.yaml: packaging: per-episode',
    ],
  }),
};
