import { type Feature, FEATURES } from '../course/features.ts';
import { type Choice, SENTENCES } from '../i18n/sentences.ts';
import type { PageTexts, PlayerTexts } from '../i18n/texts.ts';

/** Words of what only some courses have. */
const TEXTS_OF_FEATURE: Readonly<Partial<Record<Feature, readonly (keyof PlayerTexts)[]>>> = {
  attestation: ['welcomeAttest', 'attestFirst'],
  commentsSent: [
    'commentEmpty',
    'commentTooLong',
    'commentWaiting',
    'commentSent',
    'commentUnsaid',
    'commentRefused',
    'commentNowhere',
  ],
  grade: [
    'passMarkOfLms',
    'startAgain',
    'welcomeFailed',
    'resultPassed',
    'resultFailed',
    'resultFailedFinal',
  ],
  news: ['newsUpdated', 'newsAdded', 'newsWhyOpen', 'newsWhyFinal', 'stateUpdated', 'stateAdded'],
};

/** The words that the player may need in a course: sentences with their conditions, and the others by name. */
export function playerTexts(features: readonly Feature[], { player }: PageTexts) {
  const absent = FEATURES.filter((feature) => !features.includes(feature));
  const idle = new Set(absent.flatMap((feature) => TEXTS_OF_FEATURE[feature] ?? []));
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
