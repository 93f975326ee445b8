import type { Root } from 'hast';
import * as z from 'zod';

const treeSchema = z.custom<Root>(
  (value) => typeof value === 'object' && value !== null && 'type' in value && value.type === 'root',
);

/** Rich text: a sanitised hast tree for the page, plain text for hashes and for the LMS. */
export const richSchema = z.strictObject({ tree: treeSchema, text: z.string() });
export type Rich = z.infer<typeof richSchema>;

/** Plain text as rich text. */
export const bareText = (text: string): Rich => ({
  tree: { type: 'root', children: text === '' ? [] : [{ type: 'text', value: text }] },
  text,
});

export const isRich = (value: unknown): value is Rich =>
  typeof value === 'object' && value !== null && 'tree' in value && 'text' in value;
