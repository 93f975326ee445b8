import type { Release } from '../../../src/changes/release.ts';
import { readDataSheet } from '../../../src/changes/read-data-sheet.ts';
import { dataSheet } from '../../../src/package/data-sheet.ts';
import { unitsOf } from '../../../src/course/units.ts';
import { episode } from './author.ts';
import type { EditCase } from './edit-case.ts';

/** The texts of these courses name no file. */
export const NO_MEDIA = { intro: new Map<string, string>(), episodes: new Map() };

/** The package of one episode, as read from its data sheet. */
export function part({ course, identities }: Release, id: string): Release {
  const unit = unitsOf(course).find((each) => each.part?.episode === id)!;
  return readDataSheet(
    dataSheet({ ...unit, identities, media: NO_MEDIA, hashes: new Map() }, 'scorm12', '0.0.0'),
  )!;
}

const ofPart =
  (id: string): NonNullable<EditCase['compared']> =>
  (old, next) => [part(old, id), next];

const series = 'packaging: per-episode\n';

/** Courses of which every episode is a package. */
export const seriesCases: readonly EditCase[] = [
  {
    when: 'a package of a series is compared with the folder it was built of',
    yaml: series,
    edit: () => {},
    version: '1.2.0',
    compared: ofPart('foto'),
    changes: [],
    verdicts: ['safe'],
  },
  {
    when: 'a package without a field for comments is compared with the folder it was built of',
    yaml: `${series}comments: send\ntracking: { readers: Personal }\n`,
    past: (a) => a.edit('01-post.md', /$/, '\n## Ihr Kommentar\n\nWas meinen Sie?\n'),
    edit: () => {},
    version: '1.2.0',
    compared: ofPart('foto'),
    changes: [],
    verdicts: ['safe'],
  },
  {
    when: 'another episode of its series changes',
    yaml: series,
    edit: (a) => a.edit('01-post.md', '- [~] Post', '- [ ] Post'),
    version: '1.3.0',
    compared: ofPart('foto'),
    changes: [],
    verdicts: ['safe'],
  },
  {
    when: 'its own episode changes',
    yaml: series,
    edit: (a) => a.edit('02-foto.md', '- [~] Foto', '- [ ] Foto'),
    version: '1.3.0',
    compared: ofPart('foto'),
    changes: ['revision minor foto/foto/-/-: 1 → 2', 'rating minor foto/foto/b/-: ok → poor'],
    again: ['foto'],
    verdicts: ['again'],
  },
  {
    when: 'a new episode in front of it gives it another number',
    yaml: series,
    edit: (a) => a.add('00-neu.md', episode('neu', 'Neues')),
    version: '1.3.0',
    compared: ofPart('foto'),
    changes: ['identifier minor foto/-/-/-: kurs-e02-de-v1 → kurs-e03-de-v1'],
    verdicts: ['safe'],
  },
  {
    when: 'the lock file of its series is lost and a new episode comes in front',
    yaml: series,
    edit: (a) => a.remove('ids.lock.yaml').add('00-neu.md', episode('neu', 'Neues')),
    version: '1.3.0',
    compared: ofPart('foto'),
    changes: [
      'identifier minor foto/-/-/-: kurs-e02-de-v1 → kurs-e03-de-v1',
      'key major foto/foto/-/-: 02 → 03',
    ],
    added: ['foto'],
    verdicts: 'new',
  },
  {
    when: 'the course is one package from now on',
    yaml: series,
    edit: (a) => a.edit('course.yaml', series, ''),
    version: '1.3.0',
    compared: ofPart('foto'),
    changes: [
      'setting major -/-/-/packaging: per-episode → course',
      'episodeAdded minor post/-/-/-: ∅ → Post',
      'episodeAdded minor anruf/-/-/-: ∅ → Anruf',
    ],
    added: ['post', 'anruf'],
    verdicts: ['new'],
    warns: 'KNG105 2.0.0',
  },
  {
    when: 'a series of one gets a second episode',
    yaml: series,
    past: (a) => a.remove('02-foto.md').remove('03-anruf.md'),
    edit: (a) => a.add('02-foto.md', episode('foto', 'Foto')),
    version: '1.3.0',
    changes: ['episodeAdded minor foto/-/-/-: ∅ → Foto'],
    added: ['foto'],
    verdicts: ['again', 'new', 'again'],
  },
];
