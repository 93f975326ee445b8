import type { MessageLanguage } from '../../diagnostics/problem.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { DeskWords } from './messages.ts';

export const deskWords: Readonly<Record<MessageLanguage, DeskWords>> = { de, en };
