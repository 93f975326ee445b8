import type { Change } from '../change.ts';
import type { ChangeWords, TextName } from './words.ts';

const texts: ChangeWords['texts'] = {
  title: 'title',
  role: 'for whom',
  duration: 'duration in minutes',
  scenario: 'situation',
  question: 'question',
  option: 'wording',
  feedback: 'feedback',
  video: 'video',
  takeaway: 'takeaway',
  legal: 'legal note',
  reading: 'further reading',
  comment: 'your comment',
  teaser: 'coming up',
};

const ratings: ChangeWords['ratings'] = { best: 'recommended', ok: 'acceptable', poor: 'not recommended' };

const rated = (value: string | null): string => ratings[value as keyof typeof ratings];

const LOCK =
  'The file ids.lock.yaml does not belong to the old package: answers would be lost, or count for another question. Restore the state with which the old package was built.';

const SETTINGS: Readonly<Record<string, string>> = {
  id: 'The id of the course changes: no progress is taken over.',
  language: 'The language changes: no progress is taken over.',
  packaging: 'packaging changes: completions and progress belong to the old packages.',
};

function reason({ kind, at, before, after, claims }: Change): string | null {
  if (claims !== 'major') return null;
  switch (kind) {
    case 'campaign':
      return `Version ${after} announces a new campaign; whoever completed version ${before} would stay completed in the same activity.`;
    case 'standard':
      return `${before} becomes ${after}: what is stored under one standard is not found by a package of the other.`;
    case 'item':
      return `The identifier of the learning object becomes ${after} instead of ${before}: Moodle then deletes the data of all learners.`;
    case 'setting':
      return (
        SETTINGS[at.name!] ??
        `The rules for passing change (${at.name}: ${before ?? '–'} → ${after ?? '–'}): whoever is done keeps the old result, the new rules apply to everybody else.`
      );
    default:
      return LOCK;
  }
}

const count = (number: number): string =>
  ['no', 'one', 'two', 'three', 'four', 'five', 'six'][number] ?? String(number);

export const en: ChangeWords = {
  course: 'Course',
  episode: (number, title) => `Episode ${number}: ${title}`,
  shortEpisode: (number) => `episode ${number}`,
  texts,
  ratings,
  kinds: {
    setting: ({ at }) => `setting ${at.name}`,
    campaign: ({ before, after }) => `new campaign: version ${before} → ${after}`,
    standard: ({ before, after }) => `standard: ${before} → ${after}`,
    identifier: ({ before, after }) => `identifier of the package: ${before} → ${after}`,
    item: ({ before, after }) => `identifier of the learning object: ${before} → ${after}`,
    episodeAdded: () => 'new episode',
    episodeRemoved: () => 'episode removed',
    episodesMoved: ({ before, after }) => `order of the episodes: ${before} → ${after}`,
    fileRenamed: ({ before, after }) => `file: ${before} → ${after} (learners do not notice)`,
    idRenamed: ({ before, after }) =>
      `id: ${before} → ${after}. To the LMS this is a new question, and everybody is asked again. If you do not want that, use the old id again.`,
    questionAdded: () => 'new question',
    questionRemoved: () => 'question removed',
    questionKind: ({ before, after }) => `kind of question: ${before} → ${after}`,
    text: ({ at }) => `${at.option ? `option ${at.option}: ` : ''}${texts[at.name as TextName]}`,
    optionAdded: ({ at }) => `option ${at.option}: new`,
    optionRemoved: ({ at }) => `option ${at.option}: removed`,
    optionsMoved: ({ before, after }) => `order of the options: ${before} → ${after}`,
    rating: ({ at, before, after }) => `option ${at.option}: rating ${rated(before)} → ${rated(after)}`,
    revision: ({ before, after }) => `is asked again (revision ${before} → ${after})`,
    revisionBack: ({ before, after }) => `the question's revision goes back: ${before} → ${after}`,
    key: ({ before, after }) => `key in ids.lock.yaml: ${before} → ${after}`,
    keyOfAnother: ({ at, before }) => `question ${at.question} bears the key of question ${before}`,
    letter: ({ before, after }) => `the same option, another letter: ${before} → ${after}`,
  },
  reason,
  wordingOnly:
    'SuccessFactors tolerates nothing but new wording inside an assigned item; here more than that changes.',
  verdicts: {
    safe: 'It is safe to replace.',
    again: 'It is safe to replace. Whoever is done stays done.',
    new: 'Do not replace.',
  },
  again: (number, episodes) =>
    `Everybody else answers ${count(number)} ${number === 1 ? 'question' : 'questions'} again, if they have been there: ${episodes}.`,
  added: (number, episodes) =>
    `${number === 1 ? 'One question is' : `${number} questions are`} new: ${episodes}.`,
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
  changes: (number) => (number === 1 ? 'One change' : `${number} changes`),
  nothing: 'Both are the same.',
  none: 'nothing',
};
