import type { SetOptions } from './dialect.ts';
import type { TypedResponse, InteractionType } from './interaction.ts';

/** A value as a standard writes it. */
export type FormattedValue = readonly [value: string, options?: SetOptions];

/** A response as a standard writes it. */
export interface FormattedResponse {
  /** the type, where the standard knows this one by another name */
  readonly type?: string;
  /** null where nothing is recommended */
  readonly pattern: FormattedValue | null;
  /** null where nothing may be told */
  readonly response: FormattedValue | null;
  /** the response in words, where the standard has a place for them */
  readonly text?: string;
}

/** How a standard writes the responses of each type. */
export type ResponseFormats = {
  readonly [T in InteractionType]?: (given: Extract<TypedResponse, { type: T }>) => FormattedResponse;
};
