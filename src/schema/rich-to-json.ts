import { toHtml } from 'hast-util-to-html';
import { isRich } from './rich.ts';

/** For `JSON.stringify`: a rich text as `{ html, text }`. */
export const richToJson = (_key: string, value: unknown): unknown =>
  isRich(value) ? { html: toHtml(value.tree), text: value.text } : value;
