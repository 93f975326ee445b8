import type { Format, Written } from '../format.ts';
import type { Choice, Chosen } from '../interaction.ts';

const letters = (choices: readonly Choice[]): Written | null =>
  choices.length > 0 ? [choices.map(({ letter }) => letter).join('[,]')] : null;

/** Choices as the standard has them: `b`, `a[,]c`, `true`. */
export const chosen = ({ response, pattern }: Chosen): Format => ({
  pattern: letters(pattern),
  response: letters(response),
  words: response
    .map(({ words }) => words)
    .filter(Boolean)
    .join('; '),
});
