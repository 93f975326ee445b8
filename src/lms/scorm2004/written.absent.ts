import type * as present from './written.ts';
import { formatChoices } from './chosen.ts';

export const formatResponse = formatChoices as typeof present.formatResponse;
