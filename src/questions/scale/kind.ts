import { inLanguage } from '../../i18n/languages.ts';
import type { PlayerQuestion } from '../../course/player-course.ts';
import type { QuestionKind } from '../kind.ts';
import { problems } from './problems.ts';
import { claimsScale, readScale } from './read.ts';
import { sample } from './sample.ts';
import { scaleSchema, type Scale } from './schema.ts';
import { texts } from './texts.ts';

/** What the player knows of a scale. */
export interface PlayerScale extends PlayerQuestion {
  /** letters of all steps */
  readonly steps: string;
}

/** A step on a scale. */
export const scale: QuestionKind<Scale> = {
  schema: scaleSchema,
  claims: claimsScale,
  read: readScale,
  letteredTexts: ({ steps }) => steps.map(({ text }) => text),
  summarize: ({ steps, feedback }, letters) => ({
    options: steps.map((text, index) => ({ letter: letters[index]!, text, rating: null, feedback: null })),
    feedback: [feedback],
    solution: null,
  }),
  fingerprint: ({ steps }) => steps.map(({ text }) => text),
  rated: false,
  interaction: 'likert',
  project: (_, letters) => ({ steps: letters.join('') }),
  view: ({ steps, feedback }, letters, { language }) => ({
    ...inLanguage(texts, language),
    steps: steps.map((html, index) => ({ letter: letters[index]!, html })),
    feedback,
  }),
  longestResponse: () => 'a',
  problems,
  sample,
};
