import { bareText } from '../../../src/schema/rich.ts';
import type { Release } from '../../../src/changes/release.ts';
import type { Target } from '../../../src/course/targets.ts';
import type { EditCase } from './edit-case.ts';

const builtFor =
  (before: readonly Target[], after: readonly Target[]) =>
  (old: Release, next: Release): [Release, Release] => [
    { ...old, targets: before },
    { ...next, targets: after },
  ];

/** A release with a picture of this content. */
const withPicture = (release: Release, sha256: string): Release => ({
  ...release,
  media: new Map([['media/gruesse-3f1b02.png', { path: 'media/Grüße.png', sha256 }]]),
});

/** Identifiers, targets and files of packages. */
export const packageCases: readonly EditCase[] = [
  {
    when: 'packages of one release for SCORM 1.2 and 2004 are compared',
    edit: () => {},
    version: '1.2.0',
    compared: builtFor(['scorm12'], ['scorm2004-3']),
    changes: ['standard major -/-/-/-: SCORM 1.2 → SCORM 2004, 3rd Edition'],
    verdicts: ['new'],
  },
  {
    when: 'packages of one release for two editions of SCORM 2004 are compared',
    edit: () => {},
    version: '1.2.0',
    compared: builtFor(['scorm2004-3'], ['scorm2004-4']),
    changes: ['standard minor -/-/-/-: SCORM 2004, 3rd Edition → SCORM 2004, 4th Edition'],
    verdicts: ['new'],
  },
  {
    when: 'packages of one release for two editions of SCORM 2004 are compared the other way',
    edit: () => {},
    version: '1.2.0',
    compared: builtFor(['scorm2004-4'], ['scorm2004-3']),
    changes: ['standard minor -/-/-/-: SCORM 2004, 4th Edition → SCORM 2004, 3rd Edition'],
    verdicts: ['new'],
  },
  {
    when: 'one package is compared with a folder that is built for more',
    edit: (a) => a.edit('01-post.md', '- [~] Post', '- [ ] Post'),
    version: '1.3.0',
    compared: builtFor(['scorm12'], ['scorm12', 'scorm2004-3']),
    changes: ['revision minor post/post/-/-: 1 → 2', 'rating minor post/post/b/-: ok → poor'],
    again: ['post'],
    verdicts: ['again'],
  },
  {
    when: 'a picture is replaced under its name',
    edit: () => {},
    version: '1.2.1',
    compared: (old, next) => [withPicture(old, 'aaa'), withPicture(next, 'bbb')],
    changes: ['file patch -/-/-/media/Grüße.png: aaa → bbb'],
    verdicts: 'safe',
  },
  {
    when: 'the old package is of a version of the tool that told nothing of pictures',
    edit: () => {},
    version: '1.2.1',
    compared: (old, next) => [old, withPicture(next, 'bbb')],
    changes: [],
    verdicts: 'safe',
  },
  {
    when: 'the item of the manifest has another identifier',
    edit: () => {},
    version: '1.2.1',
    compared: (old, next) => [
      old,
      { ...next, packages: next.packages.map((each) => ({ ...each, item: 'ITEM2' })) },
    ],
    changes: ['item major -/-/-/-: ITEM1 → ITEM2'],
    verdicts: 'new',
    warns: 'KNG105 2.0.0',
  },
  {
    when: 'the manifest has another identifier for the same course',
    edit: () => {},
    version: '1.3.0',
    compared: (old, next) => [
      { ...old, packages: old.packages.map((each) => ({ ...each, identifier: 'kurs' })) },
      next,
    ],
    changes: ['identifier minor -/-/-/-: kurs → kurs-de-v1'],
    verdicts: ['safe', 'new', 'safe'],
  },
  {
    when: 'an episode has a second question',
    edit: () => {},
    version: '1.3.0',
    compared: (old, next) => [old, withSecondQuestion(next)],
    changes: ['questionAdded minor post/post_2/-/-: ∅ → Was tun Sie mit Foto?'],
    added: ['post_2'],
    verdicts: ['again', 'new', 'again'],
  },
  {
    when: 'an episode loses its second question in a patch',
    edit: () => {},
    version: '1.2.1',
    compared: (old, next) => [withSecondQuestion(old), next],
    changes: ['questionRemoved minor post/post_2/-/-: Was tun Sie mit Foto? → ∅'],
    verdicts: ['safe', 'new', 'safe'],
    warns: 'KNG105 1.3.0',
  },
  {
    when: 'a question becomes one of another kind',
    edit: () => {},
    version: '1.3.0',
    compared: (old, next) => [old, withOtherKind(next)],
    changes: [
      'questionKind minor post/post/-/-: single → text',
      'optionRemoved minor post/post/a/-: Post annehmen. → ∅',
      'optionRemoved minor post/post/b/-: Post vertagen. → ∅',
      'optionRemoved minor post/post/c/-: Post vergessen. → ∅',
      'text patch post/post/-/feedback: ∅ → Denn …',
    ],
    verdicts: ['safe', 'new', 'safe'],
  },
];

/** Authors write one question an episode today; the model holds more. */
function withSecondQuestion(release: Release): Release {
  const [first, second, ...rest] = release.course.episodes;
  const question = { ...second!.scenes[0]!.question, id: 'post_2' };
  const episodes = [{ ...first!, scenes: [...first!.scenes, { question }] }, second!, ...rest];
  const identity = { ...release.identities.get('foto')!, key: '09' };
  return {
    ...release,
    course: { ...release.course, episodes },
    identities: new Map([...release.identities, ['post_2', identity]]),
  };
}

/** The same question as one that has no options. */
function withOtherKind(release: Release): Release {
  const [first, ...rest] = release.course.episodes;
  const { id, text } = first!.scenes[0]!.question;
  const question = { kind: 'text' as const, id, text, model: bareText('Denn …') };
  const episodes = [{ ...first!, scenes: [{ question }] }, ...rest];
  return { ...release, course: { ...release.course, episodes } };
}
