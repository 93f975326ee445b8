import type { Manner } from './dialect.ts';
import type { Given, InteractionType } from './interaction.ts';

/** A value as a standard writes it. */
export type Written = readonly [value: string, manner?: Manner];

/** A response as a standard writes it. */
export interface Format {
  /** the type, where the standard knows this one by another name */
  readonly type?: string;
  /** null where nothing is recommended */
  readonly pattern: Written | null;
  /** null where nothing may be told */
  readonly response: Written | null;
  /** the response in words, where the standard has a place for them */
  readonly words?: string;
}

/** How a standard writes the responses of each type. */
export type Formats = { readonly [T in InteractionType]?: (given: Extract<Given, { type: T }>) => Format };
