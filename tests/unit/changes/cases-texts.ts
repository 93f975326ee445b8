import { episode } from './author.ts';
import type { EditCase } from './edit-case.ts';

const ORDER = `## In welcher Reihenfolge?

1. Lesen.
2. Ordnen.
3. Ablegen.

> [x] Ja.

> [ ] Nein.
`;

const NEXT = '\n  Weiter mit: Der Montag\n';

const SCENE = `## Szene: Der Montag

Am Montag.

## Was nun?

- [x] Gehen.

  > Gut.

- [ ] Bleiben.

  > Schlecht.
`;

/** Edits of episodes, questions and options. */
export const textCases: readonly EditCase[] = [
  { when: 'nothing changes', edit: () => {}, version: '1.2.0', changes: [], verdicts: 'safe' },
  {
    when: 'nothing but the version changes',
    edit: () => {},
    version: '1.2.1',
    changes: [],
    verdicts: 'safe',
  },
  {
    when: 'notes for reviewers are added',
    edit: (a) => a.edit('01-post.md', /$/, '\n## Notizen\n\nMit der Rechtsabteilung klären.\n'),
    version: '1.2.0',
    changes: [],
    verdicts: 'safe',
  },
  {
    when: 'a film is added, with the same in words',
    edit: (a) =>
      a.edit(
        '01-post.md',
        'Post kommt.\n',
        'Post kommt.\n\n## Video\n\n[Die Post](https://youtu.be/dQw4w9WgXcQ)\n\n### Transkript\n\nEs klingelt.\n',
      ),
    version: '1.2.1',
    changes: [
      'text patch post/-/-/film: ∅ → Die Post (youtube dQw4w9WgXcQ)',
      'text patch post/-/-/transcript: ∅ → Es klingelt.',
    ],
    verdicts: 'safe',
  },
  {
    when: 'a typo goes from a situation',
    edit: (a) => a.edit('01-post.md', 'Post kommt.', 'Post kam.'),
    version: '1.2.1',
    changes: ['text patch post/-/-/scenario: Post kommt. → Post kam.'],
    verdicts: 'safe',
  },
  {
    when: 'a typo goes from a situation',
    edit: (a) => a.edit('01-post.md', 'Post kommt.', 'Post kam.'),
    version: '1.2.0',
    changes: ['text patch post/-/-/scenario: Post kommt. → Post kam.'],
    verdicts: 'safe',
    warns: 'KNG106 1.2.1',
  },
  {
    when: 'a situation changes its sense',
    edit: (a) => a.edit('01-post.md', 'Post kommt.', 'Eine Drohung kommt.'),
    version: '1.3.0',
    changes: [
      'text patch post/-/-/scenario: Post kommt. → Eine Drohung kommt.',
      'revision minor post/post/-/-: 1 → 2',
    ],
    again: ['post'],
    verdicts: ['again', 'new', 'again'],
  },
  {
    when: 'a question is reworded',
    edit: (a) => a.edit('02-foto.md', 'Was tun Sie mit Foto?', 'Was machen Sie?'),
    version: '1.2.1',
    changes: ['text patch foto/foto/-/question: Was tun Sie mit Foto? → Was machen Sie?'],
    verdicts: 'safe',
  },
  {
    when: 'two questions are put in other words',
    edit: (a) => a.edit('01-post.md', 'tun Sie', 'machen Sie').edit('03-anruf.md', 'tun Sie', 'machen Sie'),
    version: '1.3.0',
    changes: [
      'revision minor post/post/-/-: 1 → 2',
      'text patch post/post/-/question: Was tun Sie mit Post? → Was machen Sie mit Post?',
      'revision minor anruf/anruf/-/-: 1 → 2',
      'text patch anruf/anruf/-/question: Was tun Sie mit Anruf? → Was machen Sie mit Anruf?',
    ],
    again: ['post', 'anruf'],
    verdicts: ['again', 'new', 'again'],
  },
  {
    when: 'an option is reworded',
    edit: (a) => a.edit('01-post.md', 'Post vertagen.', 'Post später lesen.'),
    version: '1.2.1',
    changes: ['text patch post/post/b/option: Post vertagen. → Post später lesen.'],
    verdicts: 'safe',
  },
  {
    when: 'only feedback changes',
    edit: (a) => a.edit('01-post.md', 'Vertagen geht.', 'Vertagen geht meist.'),
    version: '1.3.0',
    changes: ['text patch post/post/b/feedback: Vertagen geht. → Vertagen geht meist.'],
    verdicts: 'safe',
  },
  {
    when: 'a word is only emphasised',
    edit: (a) => a.edit('01-post.md', 'Vertagen geht.', '*Vertagen* geht.'),
    version: '1.2.1',
    changes: ['text patch post/post/b/feedback: Vertagen geht. → <em>Vertagen</em> geht.'],
    verdicts: 'safe',
  },
  {
    when: 'only the address of a link changes',
    past: (a) => a.edit('01-post.md', 'kommt.', '[kommt](mailto:alt@example.com).'),
    edit: (a) => a.edit('01-post.md', 'alt@', 'neu@'),
    version: '1.2.1',
    changes: [
      'text patch post/-/-/scenario: Post <a href="mailto:alt@example.com">kommt</a>. → Post <a href="mailto:neu@example.com">kommt</a>.',
    ],
    verdicts: 'safe',
  },
  {
    when: 'title, role and duration change',
    edit: (a) => a.edit('01-post.md', 'title: Post', 'title: Briefe\nrole: Für alle.\nduration: 7 min'),
    version: '1.2.1',
    changes: [
      'text patch post/-/-/title: Post → Briefe',
      'text patch post/-/-/role: ∅ → Für alle.',
      'text patch post/-/-/duration: 1 → 7',
    ],
    verdicts: 'safe',
  },
  {
    when: 'sections come, change and go',
    past: (a) =>
      a.edit('01-post.md', /$/, '\n## Merksatz\n\nErst denken.\n\n## Ausblick\n\nBald ein Foto.\n'),
    edit: (a) =>
      a
        .edit('01-post.md', 'Erst denken.', 'Erst lesen.')
        .edit(
          '01-post.md',
          '\n## Ausblick\n\nBald ein Foto.\n',
          '\n## Rechtlicher Hinweis\n\nBriefgeheimnis.\n',
        ),
    version: '1.2.1',
    changes: [
      'text patch post/-/-/takeaway: Erst denken. → Erst lesen.',
      'text patch post/-/-/legal: ∅ → Briefgeheimnis.',
      'text patch post/-/-/teaser: Bald ein Foto. → ∅',
    ],
    verdicts: 'safe',
  },
  {
    when: 'a rating changes in a patch',
    edit: (a) => a.edit('01-post.md', '- [~] Post', '- [ ] Post'),
    version: '1.2.1',
    changes: ['rating minor post/post/b/-: ok → poor'],
    verdicts: ['safe', 'new', 'safe'],
    warns: 'KNG105 1.3.0',
  },
  {
    when: 'a rating changes',
    edit: (a) => a.edit('01-post.md', '- [~] Post', '- [ ] Post'),
    version: '1.3.0',
    changes: ['revision minor post/post/-/-: 1 → 2', 'rating minor post/post/b/-: ok → poor'],
    again: ['post'],
    verdicts: ['again', 'new', 'again'],
  },
  {
    when: 'options move',
    edit: (a) => a.edit('01-post.md', /(- \[x\][^]*?)(- \[~\][^]*?)(?=- \[ \])/, '$2$1'),
    version: '1.2.1',
    changes: ['optionsMoved patch post/post/-/-: a, b, c → b, a, c'],
    verdicts: 'safe',
  },
  {
    when: 'an option comes in a patch',
    edit: (a) => a.edit('01-post.md', /$/, '\n- [ ] Post zerreißen.\n\n  > Zerreißen ist verboten.\n'),
    version: '1.2.1',
    changes: ['optionAdded minor post/post/d/-: ∅ → Post zerreißen.'],
    verdicts: ['safe', 'new', 'safe'],
    warns: 'KNG105 1.3.0',
  },
  {
    when: 'an option comes',
    edit: (a) => a.edit('01-post.md', /$/, '\n- [ ] Post zerreißen.\n\n  > Zerreißen ist verboten.\n'),
    version: '1.3.0',
    changes: ['revision minor post/post/-/-: 1 → 2', 'optionAdded minor post/post/d/-: ∅ → Post zerreißen.'],
    again: ['post'],
    verdicts: ['again', 'new', 'again'],
  },
  {
    when: 'an option goes in a patch',
    edit: (a) => a.edit('01-post.md', /- \[~\][^]*?(?=- \[ \])/, ''),
    version: '1.2.1',
    changes: ['optionRemoved minor post/post/b/-: Post vertagen. → ∅'],
    verdicts: ['safe', 'new', 'safe'],
    warns: 'KNG105 1.3.0',
  },
  {
    when: 'an option goes',
    edit: (a) => a.edit('01-post.md', /- \[~\][^]*?(?=- \[ \])/, ''),
    version: '1.3.0',
    changes: ['revision minor post/post/-/-: 1 → 2', 'optionRemoved minor post/post/b/-: Post vertagen. → ∅'],
    again: ['post'],
    verdicts: ['again', 'new', 'again'],
  },
  {
    when: 'an episode comes',
    edit: (a) => a.add('04-neu.md', episode('neu', 'Neues')),
    version: '1.3.0',
    changes: ['episodeAdded minor neu/-/-/-: ∅ → Neues'],
    added: ['neu'],
    verdicts: ['again', 'new', 'again'],
  },
  {
    when: 'an episode comes in a patch',
    edit: (a) => a.add('04-neu.md', episode('neu', 'Neues')),
    version: '1.2.1',
    changes: ['episodeAdded minor neu/-/-/-: ∅ → Neues'],
    added: ['neu'],
    verdicts: ['again', 'new', 'again'],
    warns: 'KNG105 1.3.0',
  },
  {
    when: 'an episode goes',
    edit: (a) => a.remove('02-foto.md'),
    version: '1.3.0',
    changes: ['episodeRemoved minor foto/-/-/-: Foto → ∅'],
    verdicts: ['safe', 'new', 'safe'],
  },
  {
    when: 'an episode goes in a patch',
    edit: (a) => a.remove('02-foto.md'),
    version: '1.2.1',
    changes: ['episodeRemoved minor foto/-/-/-: Foto → ∅'],
    verdicts: ['safe', 'new', 'safe'],
    warns: 'KNG105 1.3.0',
  },
  {
    when: 'an episode moves to the front by its file name',
    edit: (a) => a.remove('03-anruf.md').add('00-anruf.md', episode('anruf', 'Anruf')),
    version: '1.2.1',
    changes: [
      'fileRenamed patch anruf/-/-/-: 03-anruf.md → 00-anruf.md',
      'episodesMoved patch -/-/-/-: post, foto, anruf → anruf, post, foto',
    ],
    verdicts: 'safe',
  },
  {
    when: 'the steps of an order change places',
    past: (a) => a.edit('01-post.md', /## Was[\s\S]*$/, ORDER),
    edit: (a) => a.edit('01-post.md', '1. Lesen.\n2. Ordnen.', '1. Ordnen.\n2. Lesen.'),
    version: '1.3.0',
    changes: [
      'revision minor post/post/-/-: 1 → 2',
      'solution minor post/post/-/-: 1. Lesen. 2. Ordnen. 3. Ablegen. → 1. Ordnen. 2. Lesen. 3. Ablegen.',
      'optionsMoved patch post/post/-/-: a, b, c → b, a, c',
    ],
    again: ['post'],
    verdicts: ['again', 'new', 'again'],
  },
  {
    when: 'an answer leads to another scene, which tells something else',
    past: (a) => a.edit('01-post.md', /$/, `${NEXT}\n${SCENE}`),
    edit: (a) =>
      a
        .edit('01-post.md', NEXT, '')
        .edit(
          '01-post.md',
          '  > Vertagen geht.\n',
          `  > Vertagen geht.\n\n  Was dann passiert: Nichts.\n${NEXT}`,
        )
        .edit('01-post.md', 'Am Montag.', 'Am Dienstag.'),
    version: '1.3.0',
    changes: [
      'revision minor post/post/-/-: 1 → 2',
      'text patch post/post/b/consequence: ∅ → Nichts.',
      'way minor post/post/b/-: ∅ → post_der-montag',
      'way minor post/post/c/-: post_der-montag → ∅',
      'revision minor post/post_der-montag/-/-: 1 → 2',
      'text patch post/post_der-montag/-/scenario: Am Montag. → Am Dienstag.',
    ],
    again: ['post', 'post_der-montag'],
    verdicts: ['again', 'new', 'again'],
  },
];
