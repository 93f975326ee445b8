import type { FormattedResponse, ResponseFormats } from '../format.ts';
import type { TypedResponse } from '../interaction.ts';
import { formatChoices } from './format-choices.ts';
import { longFillIn } from './long-fill-in.ts';
import { matching } from './matching.ts';
import { numeric } from './numeric.ts';

const formats: ResponseFormats = {
  ...(import.meta.without?.matching ? {} : matching),
  ...(import.meta.without?.numeric ? {} : numeric),
  ...(import.meta.without?.longFillIn ? {} : longFillIn),
};

/** A response of any type in the standard's format. */
export const formatResponse = (given: TypedResponse): FormattedResponse =>
  ((formats[given.type] ?? formatChoices) as (given: TypedResponse) => FormattedResponse)(given);
