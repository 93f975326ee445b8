import { LOCK_FILE } from '../../../src/lock/lock-file.ts';
import type { Authored } from '../../releases/authored.ts';
import { episode, stateOf } from './author.ts';
import type { EditCase } from './edit-case.ts';

const loseLock = (author: Authored): Authored => author.remove(LOCK_FILE);

/** Renames the id of the first episode; its file stays. */
const rename = (author: Authored): Authored => author.edit('01-post.md', 'id: post', 'id: brief');

/** As an author does who reads that keys belong to learners. */
const keepKey = (author: Authored): Authored => author.edit(LOCK_FILE, /^ {2}post:/m, '  brief:');

/** The lock file begins with the first question. */
const swapLetters = (author: Authored): Authored =>
  author
    .edit(LOCK_FILE, 'letter: a', 'letter: x')
    .edit(LOCK_FILE, 'letter: b', 'letter: a')
    .edit(LOCK_FILE, 'letter: x', 'letter: b');

const swappedIn = (id: string): string[] => [
  `letter major ${id}/${id}/b/-: a → b`,
  `letter major ${id}/${id}/a/-: b → a`,
  `text patch ${id}/${id}/a/option: Post annehmen. → Post vertagen.`,
  `rating minor ${id}/${id}/a/-: best → ok`,
  `text patch ${id}/${id}/a/feedback: Annehmen hilft. → Vertagen geht.`,
  `text patch ${id}/${id}/b/option: Post vertagen. → Post annehmen.`,
  `rating minor ${id}/${id}/b/-: ok → best`,
  `text patch ${id}/${id}/b/feedback: Vertagen geht. → Annehmen hilft.`,
  `optionsMoved patch ${id}/${id}/-/-: a, b, c → b, a, c`,
];

/** What ids.lock.yaml keeps: ids, keys, letters, revisions. */
export const identityCases: readonly EditCase[] = [
  {
    when: 'a file is renamed',
    edit: (a) => a.remove('02-foto.md').add('02-bild.md', episode('foto', 'Foto')),
    version: '1.2.1',
    changes: ['fileRenamed patch foto/-/-/-: 02-foto.md → 02-bild.md'],
    verdicts: 'safe',
  },
  {
    when: 'an id is renamed',
    edit: rename,
    version: '1.3.0',
    changes: ['idRenamed minor brief/-/-/-: post → brief'],
    added: ['brief'],
    verdicts: ['again', 'new', 'again'],
  },
  {
    when: 'an id is renamed in a patch',
    edit: rename,
    version: '1.2.1',
    changes: ['idRenamed minor brief/-/-/-: post → brief'],
    added: ['brief'],
    verdicts: ['again', 'new', 'again'],
    warns: 'KNG105 1.3.0',
  },
  {
    when: 'an id is renamed and keeps its key',
    edit: (a) => keepKey(rename(a)),
    version: '1.3.0',
    changes: ['idRenamed minor brief/-/-/-: post → brief'],
    verdicts: ['safe', 'new', 'safe'],
  },
  {
    when: 'an id is renamed, and the title and some feedback with it',
    edit: (a) =>
      rename(a).edit('01-post.md', 'title: Post', 'title: Briefe').edit('01-post.md', 'schadet', 'kränkt'),
    version: '1.3.0',
    changes: [
      'idRenamed minor brief/-/-/-: post → brief',
      'text patch brief/-/-/title: Post → Briefe',
      'text patch brief/brief/c/feedback: Vergessen schadet. → Vergessen kränkt.',
    ],
    added: ['brief'],
    verdicts: ['again', 'new', 'again'],
  },
  {
    when: 'an id is renamed and keeps its key, but two options swap their letters',
    edit: (a) => swapLetters(keepKey(rename(a))),
    version: '1.3.0',
    changes: ['idRenamed minor brief/-/-/-: post → brief', ...swappedIn('brief')],
    verdicts: 'new',
  },
  {
    when: 'two options swap their letters',
    edit: swapLetters,
    version: '1.2.0',
    changes: swappedIn('post'),
    verdicts: 'new',
  },
  {
    when: 'an id is renamed together with its question',
    edit: (a) => rename(a).edit('01-post.md', 'Post kommt.', 'Post kam.'),
    version: '1.3.0',
    changes: ['episodeAdded minor brief/-/-/-: ∅ → Post', 'episodeRemoved minor post/-/-/-: Post → ∅'],
    added: ['brief'],
    verdicts: ['again', 'new', 'again'],
  },
  {
    when: 'the lock file is lost, but nothing had shifted',
    edit: loseLock,
    version: '1.2.0',
    changes: [],
    verdicts: 'safe',
  },
  {
    when: 'the lock file is lost and an episode in front shifts the keys',
    edit: (a) => loseLock(a).add('00-neu.md', episode('neu', 'Neues')),
    version: '1.3.0',
    changes: [
      'keyOfAnother major -/neu/-/-: post → neu',
      'keyOfAnother major -/post/-/-: foto → post',
      'keyOfAnother major -/foto/-/-: anruf → foto',
      'episodeAdded minor neu/-/-/-: ∅ → Neues',
      'key major post/post/-/-: 01 → 02',
      'key major foto/foto/-/-: 02 → 03',
      'key major anruf/anruf/-/-: 03 → 04',
    ],
    added: ['anruf'],
    verdicts: 'new',
  },
  {
    when: 'the lock file is lost and two episodes have changed places, even with a higher version',
    edit: (a) => loseLock(a).add('00-foto.md', episode('foto', 'Foto')).remove('02-foto.md'),
    version: '1.9.0',
    changes: [
      'keyOfAnother major -/foto/-/-: post → foto',
      'keyOfAnother major -/post/-/-: foto → post',
      'fileRenamed patch foto/-/-/-: 02-foto.md → 00-foto.md',
      'key major foto/foto/-/-: 02 → 01',
      'key major post/post/-/-: 01 → 02',
      'episodesMoved patch -/-/-/-: post, foto, anruf → foto, post, anruf',
    ],
    verdicts: 'new',
  },
  {
    when: 'the lock file is lost after an option had gone',
    past: async (a) => {
      await stateOf(a);
      a.edit('01-post.md', /- \[~\][^]*?(?=- \[ \])/, '').version('1.2.1');
    },
    edit: loseLock,
    version: '1.2.1',
    changes: [
      'letter major post/post/b/-: c → b',
      'optionRemoved minor post/post/c/-: Post vergessen. → ∅',
      'optionAdded minor post/post/b/-: ∅ → Post vergessen.',
    ],
    verdicts: 'new',
  },
  {
    when: 'the lock file is lost after a question was asked anew',
    past: async (a) => {
      await stateOf(a.version('1.1.0'));
      a.edit('01-post.md', 'Post kommt', 'Post kam').version('1.2.0');
    },
    edit: loseLock,
    version: '1.2.1',
    changes: ['revisionBack major post/post/-/-: 2 → 1'],
    verdicts: 'new',
  },
  {
    when: 'a release that asked a question anew is taken back, with its lock file',
    past: async (a) => {
      await stateOf(a.version('1.1.0'));
      a.edit('01-post.md', 'Post kommt', 'Post kam').version('1.2.0');
    },
    edit: (a) => loseLock(a).edit('01-post.md', 'Post kam', 'Post kommt'),
    version: '1.1.0',
    changes: ['text patch post/-/-/scenario: Post kam. → Post kommt.'],
    verdicts: 'safe',
    warns: 'KNG107',
  },
  {
    when: 'a release is taken back',
    edit: (a) => a.edit('01-post.md', 'Post kommt.', 'Post kam.'),
    version: '1.1.0',
    changes: ['text patch post/-/-/scenario: Post kommt. → Post kam.'],
    verdicts: 'safe',
    warns: 'KNG107',
  },
];
