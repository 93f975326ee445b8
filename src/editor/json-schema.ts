import { z } from 'zod';
import type { Examples } from '../source/keys/examples.ts';
import type { MessageLanguage } from '../diagnostics/problem.ts';
import type { Descriptions } from './descriptions.ts';

/**
 * As much of a JSON Schema as an editor needs. Red Hat's extension for YAML reads draft 7, and shows
 * `patternErrorMessage` where a pattern does not fit, `errorMessage` where a type does not:
 * https://github.com/redhat-developer/yaml-language-server
 */
export interface JsonSchema {
  readonly $schema?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly patternErrorMessage?: string;
  readonly errorMessage?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: JsonSchemas;
}

export type JsonSchemas = Readonly<Record<string, JsonSchema>>;

/** What an editor says about the keys of a file, by the key with those above it, as `pass.score`. */
export interface KeyTexts {
  readonly descriptions: Descriptions;
  readonly examples: Examples;
}

const before = { de: 'Zum Beispiel:', en: 'For example:' } as const;

/** A mapping as a person types it. What zod checks after reading a value anew is lost here. */
export const asTyped = (mapping: z.ZodObject): JsonSchema =>
  z.toJSONSchema(mapping, { io: 'input', unrepresentable: 'any', target: 'draft-07' }) as JsonSchema;

/** The pattern that zod checks once a value has been read as text. */
export const patternOf = (value: z.ZodType): JsonSchema => {
  const { type, pattern } = z.toJSONSchema(value, { unrepresentable: 'any', target: 'draft-07' });
  return { type: type!, pattern: pattern! };
};

/** How long zod lets a text be once it has been read. */
export const lengthOf = (value: z.ZodType): JsonSchema => {
  const { minLength, maxLength } = z.toJSONSchema(value, { unrepresentable: 'any', target: 'draft-07' });
  return { minLength: minLength!, maxLength: maxLength! };
};

/** The same schema with words at each of its keys. */
export function withTexts(
  schema: JsonSchema,
  texts: KeyTexts,
  language: MessageLanguage,
  above = '',
): JsonSchema {
  const { properties, items, anyOf, pattern, type } = schema;
  const below = (one: JsonSchema): JsonSchema => withTexts(one, texts, language, above);
  const example = texts.examples[above]?.[language];
  return {
    ...schema,
    ...(pattern && example && { patternErrorMessage: `${before[language]} ${example}` }),
    ...(type && example && { errorMessage: `${before[language]} ${example}` }),
    ...(anyOf && { anyOf: anyOf.map(below) }),
    ...(items && { items: below(items) }),
    ...(properties && { properties: describedKeys(properties, texts, language, above) }),
  };
}

function describedKeys(
  keys: JsonSchemas,
  texts: KeyTexts,
  language: MessageLanguage,
  above: string,
): JsonSchemas {
  const described = Object.entries(keys).map(([key, schema]) => {
    const path = above === '' ? key : `${above}.${key}`;
    const description = texts.descriptions[path]?.[language];
    return [
      key,
      { ...(description && { description }), ...withTexts(schema, texts, language, path) },
    ] as const;
  });
  return Object.fromEntries(described);
}
