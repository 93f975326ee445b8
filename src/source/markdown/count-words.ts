import type { RootContent } from 'mdast';
import { plainText } from './plain-text.ts';

/** Number of words in Markdown nodes. */
export const countWords = (nodes: readonly RootContent[]): number =>
  plainText(nodes).split(/\s+/).filter(Boolean).length;
