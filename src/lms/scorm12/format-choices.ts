import type { FormattedResponse } from '../format.ts';
import type { Choice, ChoiceResponse } from '../interaction.ts';
import { readable } from './readable.ts';

const letters = (choices: readonly Choice[]) =>
  readable(choices.map(({ letter, text }) => [letter === 'true' ? 't' : letter, text]));

/** Choices as the standard has them, single characters and commas: `b`, `a,c`, `t`. */
export const formatChoices = ({ response, pattern }: ChoiceResponse): FormattedResponse => ({
  pattern: letters(pattern),
  response: letters(response),
});
