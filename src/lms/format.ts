import type { SetOptions } from './dialect.ts';
import type { TypedResponse, InteractionType } from './interaction.ts';

/** A value as a standard writes it. */
export type FormattedValue = readonly [value: string, options?: SetOptions];

/** A response as a standard writes it. */
export interface FormattedResponse {
  /** the type, where the standard has another name for it */
  readonly type?: string;
  /** null where nothing is recommended */
  readonly pattern: FormattedValue | null;
  /** null where the response is private */
  readonly response: FormattedValue | null;
  /** the response as readable text, where the standard has an element for it */
  readonly text?: string;
}

/** How a standard writes the responses of each type. */
export type ResponseFormats = {
  readonly [T in InteractionType]?: (given: Extract<TypedResponse, { type: T }>) => FormattedResponse;
};
