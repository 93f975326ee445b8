import { RATINGS } from '../../schema/rating.ts';
import { inLanguage } from '../../i18n/languages.ts';
import type { PlayerQuestion } from '../../course/player-course.ts';
import type { QuestionKind } from '../kind.ts';
import { readMark } from '../mark.ts';
import { ofOptions, type PlayerOptions, viewOptions } from '../options.ts';
import { itemsIn, readOptions } from '../read-options.ts';
import { problems } from './problems.ts';
import { sample } from './sample.ts';
import { multipleSchema, type Multiple } from './schema.ts';
import { words } from './texts.ts';

/** What the player knows of a question with several answers; options in authored order. */
export type PlayerMultiple = PlayerOptions;

/** Several answers at once. */
export const multiple: QuestionKind<Multiple> = {
  ...ofOptions,
  schema: multipleSchema,
  claims: (source) => itemsIn(source).filter((item) => readMark(item).rating === 'best').length > 1,
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
    const { outcomes, ...said } = inLanguage(words, language);
    return {
      ...said,
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
