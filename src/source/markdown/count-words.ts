import type { RootContent } from 'mdast';
import { plainText } from './plain-text.ts';

/** Words to read in Markdown nodes. */
export const countWords = (nodes: readonly RootContent[]): number =>
  plainText(nodes).split(/\s+/).filter(Boolean).length;
