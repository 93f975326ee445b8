import type { ByLanguage } from '../../diagnostics/problem.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { ChangeMessages } from './messages.ts';

/** Messages about changes, by language. */
export const changeMessages: ByLanguage<ChangeMessages> = { de, en };
