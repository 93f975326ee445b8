import { type Feature, FEATURES } from '../course/features.ts';
import { type Choice, SENTENCES } from '../i18n/sentences.ts';
import type { PageTexts, PlayerTexts } from '../i18n/texts.ts';

/** Player texts that only courses with a feature need. */
const TEXTS_BY_FEATURE: Readonly<Partial<Record<Feature, readonly (keyof PlayerTexts)[]>>> = {
  attestation: ['welcomeAttest', 'attestFirst'],
  commentsSent: [
    'commentEmpty',
    'commentTooLong',
    'commentWaiting',
    'commentSent',
    'commentUnconfirmed',
    'commentRefused',
    'commentUnavailable',
  ],
  grade: [
    'passMarkOfLms',
    'startAgain',
    'welcomeFailed',
    'resultPassed',
    'resultReached',
    'resultFailed',
    'resultFailedFinal',
  ],
  news: ['newsUpdated', 'newsAdded', 'newsWhyOpen', 'newsWhyFinal', 'stateUpdated', 'stateAdded'],
};

/** Template values of the player texts for a course with these features: sentences with conditions, others by name. */
export function playerTexts(features: readonly Feature[], { player }: PageTexts) {
  const absent = FEATURES.filter((feature) => !features.includes(feature));
  const unused = new Set(absent.flatMap((feature) => TEXTS_BY_FEATURE[feature] ?? []));
  const sentences = Object.entries(SENTENCES).flatMap(([place, choice]: [string, Choice]) =>
    choice
      .filter(([, name]) => name === null || !unused.has(name))
      .map(([condition, name]) => ({
        place,
        when: condition.join(' '),
        text: name === null ? '' : player[name],
      })),
  );
  const inSentences = new Set(
    Object.values(SENTENCES).flatMap((choice: Choice) => choice.map(([, name]) => name)),
  );
  const texts = Object.entries(player).filter(
    ([name]) => !unused.has(name as keyof PlayerTexts) && !inSentences.has(name as keyof PlayerTexts),
  );
  return { sentences, playerTexts: Object.fromEntries(texts) };
}

/** The page texts that are plain strings; the others are functions of numbers and names. */
export const pageTexts = ({ page }: PageTexts): Record<string, string> =>
  Object.fromEntries(Object.entries(page).filter(([, value]) => typeof value === 'string')) as Record<
    string,
    string
  >;
