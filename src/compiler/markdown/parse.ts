import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { inlineReferences } from './inline-references.ts';

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });

/** Markdown with task lists and tables, every node with its position, references resolved. */
export function parseMarkdown(text: string): Root {
  const tree = parser.parse(text);
  inlineReferences(tree);
  return tree;
}
