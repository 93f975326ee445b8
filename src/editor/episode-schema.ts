import { EPISODE_EXAMPLES } from '../source/keys/examples.ts';
import { frontMatterSchema } from '../course/episode.ts';
import type { MessageLanguage } from '../diagnostics/problem.ts';
import { EPISODE_DESCRIPTIONS } from './descriptions.ts';
import { inputSchema, lengthOf, patternOf, withTexts, type JsonSchema } from './json-schema.ts';

/** 1 to 240 minutes as text. */
const MINUTES =
  '^\\s*(00[1-9]|0?[1-9]\\d?|1\\d\\d|2[0-3]\\d|240)\\s*([Mm][Ii][Nn]([Uu][Tt][Ee][NnSs]?)?)?\\.?\\s*$';

/** The schema of the head of an episode. */
export function episodeSchema(language: MessageLanguage): JsonSchema {
  const input = inputSchema(frontMatterSchema);
  const properties = {
    ...input.properties,
    id: patternOf(frontMatterSchema.shape.id),
    title: { ...input.properties?.['title'], ...lengthOf(frontMatterSchema.shape.title) },
    duration: { type: ['integer', 'string'], minimum: 1, maximum: 240, pattern: MINUTES },
  };
  const texts = { descriptions: EPISODE_DESCRIPTIONS, examples: EPISODE_EXAMPLES };
  return withTexts({ ...input, properties }, texts, language);
}
