import * as z from 'zod';
import type { Examples } from '../source/keys/examples.ts';
import type { MessageLanguage } from '../diagnostics/problem.ts';
import type { Descriptions } from './descriptions.ts';

/**
 * The part of JSON Schema that is used here. Red Hat's extension for YAML reads draft 7, and shows
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

/** What an editor shows about the keys of a file, by the path of the key, as `pass.score`. */
export interface KeyTexts {
  readonly descriptions: Descriptions;
  readonly examples: Examples;
}

const EXAMPLE_PREFIX = { de: 'Zum Beispiel:', en: 'For example:' } as const;

/** The schema of a mapping as a person types it; without what zod checks after a transformation. */
export const inputSchema = (mapping: z.ZodObject): JsonSchema =>
  z.toJSONSchema(mapping, { io: 'input', unrepresentable: 'any', target: 'draft-07' }) as JsonSchema;

/** Type and pattern that zod checks after it has turned a value into text. */
export const patternOf = (value: z.ZodType): JsonSchema => {
  const { type, pattern } = z.toJSONSchema(value, { unrepresentable: 'any', target: 'draft-07' });
  return { type: type!, pattern: pattern! };
};

/** The lengths that zod checks after it has turned a value into text. */
export const lengthOf = (value: z.ZodType): JsonSchema => {
  const { minLength, maxLength } = z.toJSONSchema(value, { unrepresentable: 'any', target: 'draft-07' });
  return { minLength: minLength!, maxLength: maxLength! };
};

/** The schema with description, and example in its error messages, at each key; `path` is that of the schema. */
export function withTexts(
  schema: JsonSchema,
  texts: KeyTexts,
  language: MessageLanguage,
  path = '',
): JsonSchema {
  const { properties, items, anyOf, pattern, type } = schema;
  const nested = (part: JsonSchema): JsonSchema => withTexts(part, texts, language, path);
  const example = texts.examples[path]?.[language];
  return {
    ...schema,
    ...(pattern && example && { patternErrorMessage: `${EXAMPLE_PREFIX[language]} ${example}` }),
    ...(type && example && { errorMessage: `${EXAMPLE_PREFIX[language]} ${example}` }),
    ...(anyOf && { anyOf: anyOf.map(nested) }),
    ...(items && { items: nested(items) }),
    ...(properties && { properties: describedKeys(properties, texts, language, path) }),
  };
}

function describedKeys(
  keys: JsonSchemas,
  texts: KeyTexts,
  language: MessageLanguage,
  parent: string,
): JsonSchemas {
  const described = Object.entries(keys).map(([key, schema]) => {
    const path = parent === '' ? key : `${parent}.${key}`;
    const description = texts.descriptions[path]?.[language];
    return [
      key,
      { ...(description && { description }), ...withTexts(schema, texts, language, path) },
    ] as const;
  });
  return Object.fromEntries(described);
}
