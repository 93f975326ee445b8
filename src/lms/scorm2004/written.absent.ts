import type * as present from './written.ts';
import { chosen } from './chosen.ts';

export const written = chosen as typeof present.written;
