import { SETTINGS_EXAMPLES } from '../source/keys/examples.ts';
import { FORMAT } from '../course/format.ts';
import { LEVELS } from '../course/levels.ts';
import { ATTESTATION_LIMIT, settingsSchema } from '../course/settings.ts';
import type { MessageLanguage } from '../diagnostics/problem.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { COURSE_DESCRIPTIONS } from './descriptions.ts';
import {
  inputSchema,
  lengthOf,
  patternOf,
  withTexts,
  type JsonSchema,
  type JsonSchemas,
} from './json-schema.ts';

/** Languages that may be followed by a region: all but the registers, such as de-x-du. */
const LANGUAGES_WITH_REGION = LANGUAGES.filter((tag) => !tag.includes('-'));

/** The schema of course.yaml as an author writes it, short forms such as `tracking: answers` included. */
export function courseSchema(language: MessageLanguage): JsonSchema {
  const input = inputSchema(settingsSchema);
  const keys = { ...input.properties };
  const properties: JsonSchemas = {
    format: { type: 'integer', minimum: 1, maximum: FORMAT, default: FORMAT },
    ...keys,
    id: patternOf(settingsSchema.shape.id),
    version: patternOf(settingsSchema.shape.version),
    title: { ...keys['title'], ...lengthOf(settingsSchema.shape.title) },
    intro: { type: 'string' },
    language: {
      type: 'string',
      anyOf: [{ enum: LANGUAGES }, { pattern: `^(${LANGUAGES_WITH_REGION.join('|')})-[A-Z]{2}$` }],
    },
    tracking: { anyOf: [{ enum: LEVELS }, keys['tracking']!] },
    pass: { anyOf: [{ type: 'number', minimum: 1, maximum: 100 }, withoutNull(keys['pass']!)] },
    attestation: { type: 'string', minLength: 1, maxLength: ATTESTATION_LIMIT },
    episodes: withoutNull(keys['episodes']!),
    brand: withoutNull(keys['brand']!),
  };
  const texts = { descriptions: COURSE_DESCRIPTIONS, examples: SETTINGS_EXAMPLES };
  return withTexts({ ...input, properties }, texts, language);
}

/** The schema without null, so that an editor marks a key without a value and does not suggest null. */
const withoutNull = ({ anyOf = [] }: JsonSchema): JsonSchema => anyOf.find(({ type }) => type !== 'null')!;
