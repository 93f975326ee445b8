import { inLanguage } from '../../i18n/languages.ts';
import type { QuestionKind } from '../kind.ts';
import { ratedOptions, type PlayerOptions, viewOptions } from '../options.ts';
import { readOptions } from '../read-options.ts';
import { sample } from './sample.ts';
import { singleSchema, type Single } from './schema.ts';
import { texts } from './texts.ts';

/** What the player knows of a single-choice question; options in authored order. */
export type PlayerSingle = PlayerOptions;

/** Single choice. */
export const single: QuestionKind<Single> = {
  ...ratedOptions,
  schema: singleSchema,
  claims: () => true,
  read(source, reading) {
    const options = readOptions(source, reading);
    return options && { kind: 'single', id: source.id, text: source.text, options };
  },
  rated: true,
  interaction: 'choice',
  view: (question, letters, { language }) => ({
    ...inLanguage(texts, language),
    options: viewOptions(question, letters),
  }),
  longestResponse: () => 'a',
  problems: {},
  sample,
};
