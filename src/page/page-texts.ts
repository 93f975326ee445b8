import type { Course } from '../course/course.ts';
import { type Choice, SENTENCES } from '../i18n/sentences.ts';
import type { PageTexts, PlayerTexts } from '../i18n/texts.ts';
import type { PartName } from './parts.ts';

/** Words of what only some courses have. */
const OCCASIONAL: readonly (readonly [
  has: (course: Course, parts: readonly PartName[]) => boolean,
  names: readonly (keyof PlayerTexts)[],
])[] = [
  [
    ({ pass }) => pass !== null,
    ['passMarkOfLms', 'startAgain', 'welcomeFailed', 'resultPassed', 'resultFailed', 'resultFailedFinal'],
  ],
  [(_, parts) => parts.includes('attestation'), ['welcomeAttest', 'attestFirst']],
  [
    (_, parts) => parts.includes('news'),
    ['newsUpdated', 'newsAdded', 'newsWhyOpen', 'newsWhyFinal', 'stateUpdated', 'stateAdded'],
  ],
  [
    ({ comments }) => comments === 'send',
    [
      'commentEmpty',
      'commentTooLong',
      'commentWaiting',
      'commentSent',
      'commentUnsaid',
      'commentRefused',
      'commentNowhere',
    ],
  ],
];

/** The words that the player may need in this course: sentences with their conditions, and the others by name. */
export function playerTexts(course: Course, parts: readonly PartName[], { player }: PageTexts) {
  const idle = new Set(OCCASIONAL.flatMap(([has, names]) => (has(course, parts) ? [] : names)));
  const sentences = Object.entries(SENTENCES).flatMap(([place, choice]: [string, Choice]) =>
    choice
      .filter(([, name]) => name === null || !idle.has(name))
      .map(([condition, name]) => ({
        place,
        when: condition.join(' '),
        text: name === null ? '' : player[name],
      })),
  );
  const chosen = new Set(
    Object.values(SENTENCES).flatMap((choice: Choice) => choice.map(([, name]) => name)),
  );
  const texts = Object.entries(player).filter(
    ([name]) => !idle.has(name as keyof PlayerTexts) && !chosen.has(name as keyof PlayerTexts),
  );
  return { sentences, texts: Object.fromEntries(texts) };
}

/** The page's words, as far as they are plain strings: the rest are functions of numbers and names. */
export const pageTexts = ({ page }: PageTexts): Record<string, string> =>
  Object.fromEntries(Object.entries(page).filter(([, value]) => typeof value === 'string')) as Record<
    string,
    string
  >;
