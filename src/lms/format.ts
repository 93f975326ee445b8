import type { Manner } from './dialect.ts';
import type { Given, InteractionType } from './interaction.ts';

/** A value as a standard writes it. */
export type Written = readonly [value: string, manner?: Manner];

/** A response as a standard writes it; null where there is nothing to write. */
export interface Format {
  /** the type, where the standard knows this one by another name */
  readonly type?: string;
  readonly pattern: Written | null;
  readonly response: Written | null;
  /** the response in words, '' where it has none */
  readonly words: string;
}

/** How a standard writes the responses of each type that a course uses. */
export type Formats = { readonly [T in InteractionType]?: (given: Extract<Given, { type: T }>) => Format };

/** A response of any type in a table's format; `otherwise` for the types that it does not list. */
export const formatOf = (given: Given, formats: Formats, otherwise: (given: never) => Format): Format =>
  ((formats[given.type] ?? otherwise) as (given: Given) => Format)(given);
