import type { MessageLanguage } from '../../diagnostics/problem.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { ChangeMessages } from './messages.ts';

/** What people read about changes, by the language of the messages. */
export const changeMessages: Readonly<Record<MessageLanguage, ChangeMessages>> = { de, en };
