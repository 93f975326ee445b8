import type { Format } from '../format.ts';
import type { Choice, Chosen } from '../interaction.ts';
import { readable } from './readable.ts';

const letters = (choices: readonly Choice[]) =>
  readable(choices.map(({ letter, words }) => [letter === 'true' ? 't' : letter, words]));

/** Choices as the standard has them, single characters and commas: `b`, `a,c`, `t`. */
export const chosen = ({ response, pattern }: Chosen): Format => ({
  pattern: letters(pattern),
  response: letters(response),
});
