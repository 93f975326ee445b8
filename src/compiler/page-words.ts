import type { Course } from '../course/course.ts';
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

/** The words that the player may need in this course. */
export function playerTexts(
  course: Course,
  parts: readonly PartName[],
  { player }: PageTexts,
): Partial<PlayerTexts> {
  const idle = OCCASIONAL.flatMap(([has, names]) => (has(course, parts) ? [] : names)) as readonly string[];
  return Object.fromEntries(Object.entries(player).filter(([name]) => !idle.includes(name)));
}

/** The page's words, as far as they are plain strings: the rest are functions of numbers and names. */
export const pageWords = ({ page }: PageTexts): Record<string, string> =>
  Object.fromEntries(Object.entries(page).filter(([, value]) => typeof value === 'string')) as Record<
    string,
    string
  >;
