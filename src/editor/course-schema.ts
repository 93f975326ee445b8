import { SETTINGS_EXAMPLES } from '../source/keys/examples.ts';
import { FORMAT } from '../course/format.ts';
import { LEVELS } from '../course/levels.ts';
import { ATTESTATION_LIMIT, settingsSchema } from '../course/settings.ts';
import type { MessageLanguage } from '../diagnostics/problem.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { COURSE_DESCRIPTIONS } from './descriptions.ts';
import { asTyped, lengthOf, patternOf, withTexts, type JsonSchema, type JsonSchemas } from './json-schema.ts';

/** Languages that have regions; a register has none. */
const SPOKEN = LANGUAGES.filter((tag) => !tag.includes('-'));

/** course.yaml as an author writes it: what has a short form may be written in it. */
export function courseSchema(language: MessageLanguage): JsonSchema {
  const whole = asTyped(settingsSchema);
  const keys = { ...whole.properties };
  const properties: JsonSchemas = {
    format: { type: 'integer', minimum: 1, maximum: FORMAT, default: FORMAT },
    ...keys,
    id: patternOf(settingsSchema.shape.id),
    version: patternOf(settingsSchema.shape.version),
    title: { ...keys['title'], ...lengthOf(settingsSchema.shape.title) },
    intro: { type: 'string' },
    language: {
      type: 'string',
      anyOf: [{ enum: LANGUAGES }, { pattern: `^(${SPOKEN.join('|')})-[A-Z]{2}$` }],
    },
    tracking: { anyOf: [{ enum: LEVELS }, keys['tracking']!] },
    pass: { anyOf: [{ type: 'number', minimum: 1, maximum: 100 }, withoutNull(keys['pass']!)] },
    attestation: { type: 'string', minLength: 1, maxLength: ATTESTATION_LIMIT },
    episodes: withoutNull(keys['episodes']!),
    brand: withoutNull(keys['brand']!),
  };
  const texts = { descriptions: COURSE_DESCRIPTIONS, examples: SETTINGS_EXAMPLES };
  return withTexts({ ...whole, properties }, texts, language);
}

/** A key without a value is told as one; nothing is offered for it. */
const withoutNull = ({ anyOf = [] }: JsonSchema): JsonSchema => anyOf.find(({ type }) => type !== 'null')!;
