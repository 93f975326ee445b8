import type { Authored } from '../../releases/authored.ts';
import type { EditCase } from './edit-case.ts';

const yaml =
  (before: string | RegExp, after: string) =>
  (author: Authored): Authored =>
    author.edit('course.yaml', before, after);

const more = (text: string) => (author: Authored) => author.edit('course.yaml', /$/, text);

/** A setting that is changed: at the version which it asks for, and at a smaller one. */
function both(
  setting: string,
  claims: 'patch' | 'minor',
  edit: Omit<EditCase, 'when' | 'version' | 'verdicts'>,
  what = 'changes',
): EditCase[] {
  const when = `${setting} in course.yaml ${what}`;
  return claims === 'patch'
    ? [
        { when, version: '1.2.1', verdicts: 'safe', ...edit },
        { when, version: '1.2.0', verdicts: 'safe', warns: 'KNG106 1.2.1', ...edit },
      ]
    : [
        { when, version: '1.3.0', verdicts: ['safe', 'new', 'safe'], ...edit },
        { when, version: '1.2.1', verdicts: ['safe', 'new', 'safe'], warns: 'KNG105 1.3.0', ...edit },
      ];
}

/** A change that no version number within a campaign may make. */
const never = (setting: string, edit: Omit<EditCase, 'when' | 'version' | 'verdicts'>): EditCase => ({
  when: `${setting} in course.yaml changes`,
  version: '1.3.0',
  verdicts: 'new',
  warns: 'KNG105 2.0.0',
  ...edit,
});

/** The same change where the author starts a new campaign with it. */
const anew = (each: EditCase, identifier: readonly string[]): EditCase => ({
  when: each.when,
  ...(each.yaml === undefined ? {} : { yaml: each.yaml }),
  edit: each.edit,
  version: '2.0.0',
  changes: [
    'campaign major -/-/-/-: 1.2.0 → 2.0.0',
    ...each.changes.filter((line) => !line.startsWith('identifier')),
    ...identifier.map((after) => `identifier patch -/-/-/-: kurs-de-v1 → ${after}`),
  ],
  verdicts: 'new',
});

const ALL_OF_PASS = [
  'setting major -/-/-/pass.score: ∅ → 80',
  'setting major -/-/-/pass.attempts: ∅ → unlimited',
  'setting minor -/-/-/pass.report: ∅ → passed',
  'setting major -/-/-/pass.mastery: ∅ → false',
];

/** Settings that nobody may change within a campaign. */
const lasting: readonly EditCase[] = [
  never('id', {
    edit: yaml('id: kurs', 'id: neu'),
    changes: ['setting major -/-/-/id: kurs → neu', 'identifier patch -/-/-/-: kurs-de-v1 → neu-de-v1'],
  }),
  never('language', {
    edit: yaml('language: de', 'language: de-AT'),
    changes: [
      'setting major -/-/-/language: de → de-AT',
      'identifier patch -/-/-/-: kurs-de-v1 → kurs-de-at-v1',
    ],
  }),
  never('packaging', {
    edit: more('packaging: per-episode\n'),
    changes: ['setting major -/-/-/packaging: course → per-episode'],
  }),
  never('pass.score', {
    yaml: 'pass: 80\n',
    edit: yaml('pass: 80', 'pass: 60'),
    changes: ['setting major -/-/-/pass.score: 80 → 60'],
  }),
  never('pass.attempts', {
    yaml: 'pass: { score: 80 }\n',
    edit: yaml('score: 80', 'score: 80, attempts: 2'),
    changes: ['setting major -/-/-/pass.attempts: unlimited → 2'],
  }),
  never('pass.mastery', {
    yaml: 'pass: { score: 80 }\n',
    edit: yaml('score: 80', 'score: 80, mastery: true'),
    changes: ['setting major -/-/-/pass.mastery: false → true'],
  }),
  { ...never('pass', { edit: more('pass: 80\n'), changes: ALL_OF_PASS }), when: 'a course becomes graded' },
  {
    ...never('pass', { yaml: 'pass: 80\n', edit: yaml('pass: 80\n', ''), changes: [] }),
    when: 'a course is graded no more',
    changes: ALL_OF_PASS.map((line) => line.replace(/: ∅ → (.*)/, ': $1 → ∅')),
  },
];

/** Every setting of course.yaml. */
export const settingCases: readonly EditCase[] = [
  ...lasting,
  anew(lasting[0]!, ['neu-de-v2']),
  anew(lasting[1]!, ['kurs-de-at-v2']),
  anew(lasting[2]!, []),
  ...lasting.slice(3).map((each) => anew(each, ['kurs-de-v2'])),
  ...both('title', 'patch', {
    edit: yaml('Ein Kurs', 'Der Kurs'),
    changes: ['setting patch -/-/-/title: Ein Kurs → Der Kurs'],
  }),
  ...both('description', 'patch', {
    edit: more('description: Drei Folgen\n'),
    changes: ['setting patch -/-/-/description: ∅ → Drei Folgen'],
  }),
  ...both('intro', 'patch', {
    edit: more('intro: Guten Tag.\n'),
    changes: ['setting patch -/-/-/intro: ∅ → Guten Tag.'],
  }),
  ...both(
    'intro',
    'patch',
    {
      yaml: 'intro: Guten Tag.\n',
      edit: yaml('Guten Tag.', 'Guten **Tag**.'),
      changes: ['setting patch -/-/-/intro: Guten Tag. → Guten <strong>Tag</strong>.'],
    },
    'is only emphasised',
  ),
  ...both('inline', 'patch', {
    edit: more('inline: false\n'),
    changes: ['setting patch -/-/-/inline: true → false'],
  }),
  ...both('theme', 'patch', {
    edit: () => {},
    compared: (old, next) => [old, { ...next, course: { ...next.course, theme: 'firma' } }],
    changes: ['setting patch -/-/-/theme: base → firma'],
  }),
  ...both('brand', 'patch', {
    yaml: 'brand: { color: "#0d5c63" }\n',
    edit: yaml('#0d5c63', '#5b0f8b'),
    changes: ['setting patch -/-/-/brand: color: #0d5c63 → color: #5b0f8b'],
  }),
  ...both('retries', 'patch', {
    edit: more('retries: 2\n'),
    changes: ['setting patch -/-/-/retries: unlimited → 2'],
  }),
  ...both('shuffle', 'patch', {
    edit: more('shuffle: true\n'),
    changes: ['setting patch -/-/-/shuffle: false → true'],
  }),
  ...both('contacts', 'patch', {
    yaml: 'contacts:\n  - { name: Rat, role: Hilfe, mail: rat@example.com }\n',
    edit: more('  - { name: IT, phone: "112" }\n'),
    changes: [
      'setting patch -/-/-/contacts: name: Rat, role: Hilfe, mail: rat@example.com → name: Rat, role: Hilfe, mail: rat@example.com; name: IT, phone: 112',
    ],
  }),
  ...both('tracking.readers', 'patch', {
    edit: more('tracking: { readers: Personal }\n'),
    changes: ['setting patch -/-/-/tracking.readers: ∅ → Personal'],
  }),
  ...both('tracking.retention', 'patch', {
    edit: more('tracking: { retention: ein Jahr }\n'),
    changes: ['setting patch -/-/-/tracking.retention: ∅ → ein Jahr'],
  }),
  ...both('tracking.level', 'minor', {
    edit: more('tracking: completion\n'),
    changes: ['setting minor -/-/-/tracking.level: answers → completion'],
  }),
  ...both('tracking.timing', 'minor', {
    edit: more('tracking: { timing: true }\n'),
    changes: ['setting minor -/-/-/tracking.timing: false → true'],
  }),
  ...both('attestation', 'minor', {
    edit: more('attestation: Ich habe alles gelesen.\n'),
    changes: ['setting minor -/-/-/attestation: ∅ → Ich habe alles gelesen.'],
  }),
  ...both('comments', 'minor', {
    past: (a) => a.edit('01-post.md', /$/, '\n## Ihr Kommentar\n\nWas meinen Sie?\n'),
    yaml: 'comments: private\ntracking: { readers: Personal }\n',
    edit: yaml('private', 'send'),
    changes: ['setting minor -/-/-/comments: private → send'],
  }),
  ...both('text', 'minor', {
    yaml: 'text: private\ntracking: { readers: Personal }\n',
    edit: yaml('private', 'send'),
    changes: ['setting minor -/-/-/text: private → send'],
  }),
  ...both('pass.report', 'minor', {
    yaml: 'pass: { score: 80 }\n',
    edit: yaml('score: 80', 'score: 80, report: completed'),
    changes: ['setting minor -/-/-/pass.report: passed → completed'],
  }),
  {
    when: 'silence in course.yaml changes',
    edit: more('silence: [KNG060]\n'),
    version: '1.2.0',
    changes: [],
    verdicts: 'safe',
  },
  {
    when: 'episodes in course.yaml names the same files in the same order',
    edit: more('episodes: [01-post, 02-foto, 03-anruf]\n'),
    version: '1.2.0',
    changes: [],
    verdicts: 'safe',
  },
  ...both('episodes', 'patch', {
    edit: more('episodes: [02-foto, 01-post, 03-anruf]\n'),
    changes: ['episodesMoved patch -/-/-/-: post, foto, anruf → foto, post, anruf'],
  }),
  {
    when: 'version in course.yaml starts a new campaign',
    edit: () => {},
    version: '2.0.0',
    changes: ['campaign major -/-/-/-: 1.2.0 → 2.0.0', 'identifier patch -/-/-/-: kurs-de-v1 → kurs-de-v2'],
    verdicts: 'new',
  },
  {
    when: 'version in course.yaml leaves the drafts behind',
    past: (a) => a.version('0.9.0'),
    edit: () => {},
    version: '1.0.0',
    changes: ['campaign major -/-/-/-: 0.9.0 → 1.0.0', 'identifier patch -/-/-/-: kurs-de-v0 → kurs-de-v1'],
    verdicts: 'new',
  },
  {
    when: 'a draft changes below 1.0.0 under the same version',
    past: (a) => a.version('0.9.0'),
    edit: (a) => a.edit('01-post.md', '- [~] Post', '- [ ] Post'),
    version: '0.9.0',
    changes: ['rating minor post/post/b/-: ok → poor'],
    verdicts: ['safe', 'new', 'safe'],
  },
  {
    when: 'targets in course.yaml gain one',
    past: yaml(/targets: .*/, 'targets: [scorm12]'),
    edit: yaml(/targets: .*/, 'targets: [scorm12, scorm2004-3]'),
    version: '1.2.1',
    changes: ['setting patch -/-/-/targets: scorm12 → scorm12; scorm2004-3'],
    verdicts: ['safe'],
  },
];
