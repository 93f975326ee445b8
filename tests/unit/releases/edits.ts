import { episodeFiles } from '../../e2e/support/episodes.ts';
import type { Authored } from '../../releases/authored.ts';

/** What an author does between two releases, and with which of them the learner works. */
export interface Edit {
  /** a release each; release 0 is the course as it was */
  readonly steps: readonly ((course: Authored) => Authored)[];
  /** the releases of the first and of the last visit, where not the first and the last */
  readonly from?: number;
  readonly to?: number;
  /** a visit to another release in between: looked at and left, or moved in as well */
  readonly between?: { readonly release: number; readonly moves: boolean };
}

const MEETING = '02.md';
const PHONE = episodeFiles(5)[4]![1];
const OPTION = {
  b: /- \[~\] Two way, marked b\.\n\n {2}> .*\n+/,
  c: /- \[ \] Two way, marked c\.\n\n {2}> .*\n+/,
};

const patch = (course: Authored): Authored => course.version('1.0.1');
const minor = (course: Authored): Authored => course.version('1.1.0');
const reword = (course: Authored): Authored => course.edit(MEETING, 'Two way, marked b', 'Two other ways');
const addOption = (course: Authored): Authored =>
  course.edit(MEETING, '- [x]', '- [ ] Two way, marked d.\n\n  > Two reason for d.\n\n- [x]');
const rateHigher = (course: Authored): Authored =>
  course.edit(MEETING, '- [ ] Two way, marked c', '- [~] Two way, marked c');
const removeOption = (letter: 'b' | 'c') => (course: Authored) => course.edit(MEETING, OPTION[letter], '');

const addPhone = (name: string) => (course: Authored) => minor(course).add(name, PHONE);

const reverse = (course: Authored): Authored =>
  minor(course).edit('course.yaml', /$/, 'episodes: [04.md, 03.md, 02.md, 01.md]\n');

const renameFile = (course: Authored): Authored =>
  patch(course).add('02-colleague.md', course.texts.get(MEETING)!).remove(MEETING);

function translate(course: Authored): Authored {
  for (const name of ['01.md', '02.md', '03.md', '04.md']) course.edit(name, '## Takeaway', '## Merksatz');
  return minor(course).edit('course.yaml', 'language: en', 'language: de');
}

const rewordAtMinor = (course: Authored): Authored => minor(reword(course));
const rewordAgain = (course: Authored): Authored =>
  course.version('1.2.0').edit(MEETING, 'Two other ways', 'Two quite other ways');

/** Everything happens to the question `meeting`, the second of `greeting`, `meeting`, `letter` and `lunch`. */
export const EDITS = {
  'a typo at a patch version': { steps: [(course) => patch(course).edit(MEETING, 'nobody', 'no one')] },
  'a reworded option at a minor version': { steps: [rewordAtMinor] },
  'a reworded option that is left open at the first visit': {
    steps: [rewordAtMinor],
    between: { release: 1, moves: true },
  },
  'a reworded option at a patch version': { steps: [(course) => patch(reword(course))] },
  'options moved': {
    steps: [(course) => minor(course).edit(MEETING, /(- \[x\][^]*?)(- \[~\][^]*?)(?=- \[ \])/, '$2$1')],
  },
  'an option added at a minor version': { steps: [(course) => minor(addOption(course))] },
  'an option added at a patch version': { steps: [(course) => patch(addOption(course))] },
  'option b removed at a minor version': { steps: [(course) => minor(removeOption('b')(course))] },
  'option b removed at a patch version': { steps: [(course) => patch(removeOption('b')(course))] },
  'option c removed at a minor version': { steps: [(course) => minor(removeOption('c')(course))] },
  'option c removed at a patch version': { steps: [(course) => patch(removeOption('c')(course))] },
  'a rating changed at a minor version': { steps: [(course) => minor(rateHigher(course))] },
  'a rating changed at a patch version': { steps: [(course) => patch(rateHigher(course))] },
  'an episode added at the front': { steps: [addPhone('00.md')] },
  'an episode added at the end': { steps: [addPhone('05.md')] },
  'an episode removed': { steps: [(course) => minor(course).remove(MEETING)] },
  'the last episode removed': { steps: [(course) => minor(course).remove('04.md')] },
  'episodes moved': { steps: [reverse] },
  'a file renamed': { steps: [renameFile] },
  'an id renamed': { steps: [(course) => minor(course).edit(MEETING, 'id: meeting', 'id: colleague')] },
  'the language changed': { steps: [translate] },
  'a question revised twice, and the release in between never seen': { steps: [rewordAtMinor, rewordAgain] },
  'rolled back to before a rewording': { steps: [rewordAtMinor], from: 1, to: 0 },
  'rolled back to before an episode was added': { steps: [addPhone('05.md')], from: 1, to: 0 },
  'rolled back, and forward again': {
    steps: [rewordAtMinor],
    from: 1,
    between: { release: 0, moves: true },
  },
  'rolled back, only looked at, and forward again': {
    steps: [rewordAtMinor],
    from: 1,
    between: { release: 0, moves: false },
  },
} as const satisfies Readonly<Record<string, Edit>>;

export type EditName = keyof typeof EDITS;
export const EDIT_NAMES = Object.keys(EDITS) as EditName[];
