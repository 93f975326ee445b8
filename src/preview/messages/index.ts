import type { ByLanguage } from '../../diagnostics/problem.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { PreviewMessages } from './messages.ts';

export const previewMessages: ByLanguage<PreviewMessages> = { de, en };
