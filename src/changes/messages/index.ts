import type { MessageLanguage } from '../../diagnostics/problem.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { ChangeWords } from './messages.ts';

/** What people read about changes, by the language of the messages. */
export const changeWords: Readonly<Record<MessageLanguage, ChangeWords>> = { de, en };
