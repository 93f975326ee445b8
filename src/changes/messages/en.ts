import type { Change } from '../change.ts';
import type { ChangeMessages, TextName } from './messages.ts';

const texts: ChangeMessages['texts'] = {
  title: 'title',
  role: 'for whom',
  duration: 'duration in minutes',
  scenario: 'situation',
  question: 'question',
  option: 'wording',
  feedback: 'feedback',
  scene: 'name of the scene',
  consequence: 'what happens next',
  video: 'video',
  film: 'film',
  transcript: 'transcript',
  takeaway: 'takeaway',
  legal: 'legal note',
  reading: 'further reading',
  comment: 'your comment',
  teaser: 'coming up',
};

const ratings: ChangeMessages['ratings'] = { best: 'recommended', ok: 'acceptable', poor: 'not recommended' };

const rated = (value: string | null): string => ratings[value as keyof typeof ratings];

const LOCK =
  'The file ids.lock.yaml does not match the old package: answers would be lost, or count for another question. Restore that file as it was when the old package was built.';

const SETTINGS: Readonly<Record<string, string>> = {
  id: 'The id of the course changes. To the LMS this is another course: everybody starts anew.',
  language: 'The language changes. To the LMS this is another course: everybody starts anew.',
  packaging:
    'packaging changes. One package becomes several, or the reverse: what is stored stays with the old ones.',
};

function reason({ kind, at, before, after, claims }: Change): string | null {
  if (claims !== 'major') return null;
  switch (kind) {
    case 'campaign':
      return `Version ${after} announces a new campaign; whoever completed version ${before} would still count as done in the same activity.`;
    case 'standard':
      return `${before} becomes ${after}: a package in one format cannot read what is stored in the other.`;
    case 'item':
      return `The LMS now knows the learning object as ${after} instead of ${before}: Moodle then deletes the data of all learners.`;
    case 'setting':
      return (
        SETTINGS[at.name!] ??
        'The rules for passing change: whoever is done keeps the old result, the new rules apply to everybody else.'
      );
    default:
      return LOCK;
  }
}

const questions = (number: number): string => (number === 1 ? 'one question' : `${number} questions`);

export const en: ChangeMessages = {
  course: 'Course',
  episode: (number, title) => `Episode ${number}: ${title}`,
  formerly: (episode) => `formerly ${episode}`,
  shortEpisode: (number) => `episode ${number}`,
  texts,
  ratings,
  kinds: {
    setting: ({ at }) => `setting ${at.name}`,
    file: ({ at }) => `file ${at.name}: another content`,
    campaign: ({ before, after }) => `new campaign: version ${before} → ${after}`,
    standard: ({ before, after }) => `standard: ${before} → ${after}`,
    identifier: ({ before, after }) => `identifier of the package: ${before} → ${after}`,
    item: ({ before, after }) => `identifier of the learning object: ${before} → ${after}`,
    episodeAdded: () => 'new episode',
    episodeRemoved: () => 'episode removed',
    episodesMoved: ({ before, after }) => `order of the episodes: ${before} → ${after}`,
    fileRenamed: ({ before, after }) => `file: ${before} → ${after} (learners do not notice)`,
    idRenamed: ({ before, after }) => `another id: ${before} → ${after}`,
    questionAdded: () => 'new question',
    questionRemoved: () => 'question removed',
    questionKind: ({ before, after }) => `kind of question: ${before} → ${after}`,
    text: ({ at }) => `${at.option ? `option ${at.option}: ` : ''}${texts[at.name as TextName]}`,
    optionAdded: ({ at }) => `option ${at.option}: new`,
    optionRemoved: ({ at }) => `option ${at.option}: removed`,
    optionsMoved: ({ before, after }) => `order of the options: ${before} → ${after}`,
    rating: ({ at, before, after }) => `option ${at.option}: rating ${rated(before)} → ${rated(after)}`,
    solution: ({ before, after }) => `what is right: ${before} → ${after}`,
    way: ({ at, before, after }) =>
      `${at.option ? `option ${at.option}: ` : ''}leads on to ${after ?? 'the end'} (before: ${before ?? 'the end'})`,
    revision: ({ before, after }) => `will be asked again (revision ${before} → ${after})`,
    revisionBack: ({ before, after }) => `the question's revision goes back: ${before} → ${after}`,
    key: ({ before, after }) => `key in ids.lock.yaml: ${before} → ${after}`,
    keyOfAnother: ({ at, before }) =>
      `question ${at.question} has the key of question ${before} in ids.lock.yaml`,
    letter: ({ before, after }) => `the same option, another letter: ${before} → ${after}`,
  },
  reason,
  wordingOnly: 'In an assigned item of SuccessFactors only the wording may change; here more does.',
  verdicts: {
    safe: 'It is safe to replace.',
    again: 'It is safe to replace. Anyone who has completed the course stays completed.',
    new: 'Do not replace: set the package up as a new one.',
  },
  again: (number, episodes) =>
    `Learners who are not done answer ${questions(number)} again, if they have already answered: ${episodes}.`,
  added: (number, episodes) =>
    `Learners who are not done get ${number === 1 ? 'one more question' : `${number} more questions`}: ${episodes}.`,
  advice: {
    scorm12: {
      replace: "In Moodle: upload the new file in the activity's settings, best at a quiet hour.",
      new: 'In Moodle: create a new activity and hide the old one, which keeps the completions.',
    },
    'scorm2004-3': {
      replace: 'In SuccessFactors: overwrite the deployed files.',
      new: 'In SuccessFactors: revise the item (Revise Item) and attach the new package as a new content object.',
    },
    'scorm2004-4': {
      replace: 'Upload the new file in the same place.',
      new: 'Upload it as a new course and close the old one, which keeps the completions.',
    },
  },
  because: 'Why:',
  renamed: 'To the LMS this is a new question. If you do not want that, use the old id again.',
  changes: (number) => (number === 1 ? 'One change' : `${number} changes`),
  nothing: 'The content is the same.',
  none: 'nothing',
};
