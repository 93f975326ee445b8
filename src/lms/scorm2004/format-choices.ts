import type { FormattedResponse, FormattedValue } from '../format.ts';
import type { Choice, ChoiceResponse } from '../interaction.ts';

const letters = (choices: readonly Choice[]): FormattedValue | null =>
  choices.length > 0 ? [choices.map(({ letter }) => letter).join('[,]')] : null;

/** Choices as the standard has them: `b`, `a[,]c`, `true`. */
export const formatChoices = ({ response, pattern }: ChoiceResponse): FormattedResponse => ({
  pattern: letters(pattern),
  response: letters(response),
  text: response
    .map(({ text }) => text)
    .filter(Boolean)
    .join('; '),
});
