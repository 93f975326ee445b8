import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });

/** Markdown with task lists and tables, every node with its position. */
export const parseMarkdown = (text: string): Root => parser.parse(text);
