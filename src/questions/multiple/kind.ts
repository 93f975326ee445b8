import { RATINGS } from '../../schema/rating.ts';
import { inLanguage } from '../../i18n/languages.ts';
import type { PlayerQuestion } from '../../course/player-course.ts';
import type { QuestionKind } from '../kind.ts';
import { readRatingMark } from '../rating-mark.ts';
import { ratedOptions, type PlayerOptions, viewOptions } from '../options.ts';
import { itemsIn, readOptions } from '../read-options.ts';
import { problems } from './problems.ts';
import { sample } from './sample.ts';
import { multipleSchema, type Multiple } from './schema.ts';
import { texts } from './texts.ts';

/** What the player knows of a multiple-choice question; options in authored order. */
export type PlayerMultiple = PlayerOptions;

/** Multiple choice. */
export const multiple: QuestionKind<Multiple> = {
  ...ratedOptions,
  schema: multipleSchema,
  claims: (source) => itemsIn(source).filter((item) => readRatingMark(item).rating === 'best').length > 1,
  read(source, reading) {
    const options = readOptions(source, reading);
    if (options?.every(({ rating }) => rating !== 'poor')) {
      reading.reportOwn(problems.nothingToLeaveOut, source.headingPlace, {});
    }
    if (options?.some(({ next }) => next)) reading.report('nextOfSeveral', source.headingPlace, {});
    return options && { kind: 'multiple', id: source.id, text: source.text, options };
  },
  rated: true,
  interaction: 'choice',
  view(question, letters, { language }) {
    const { outcomes, ...rest } = inLanguage(texts, language);
    return {
      ...rest,
      outcomes: RATINGS.map((rating) => ({ rating, html: outcomes[rating] })),
      options: viewOptions(question, letters),
    };
  },
  longestResponse: (question) => lettersOf(question).join(''),
  problems,
  sample,
};

const lettersOf = (question: PlayerQuestion): string[] =>
  (question as PlayerMultiple).options.map(({ letter }) => letter);
