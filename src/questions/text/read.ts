import type { RootContent } from 'mdast';
import type { QuestionSource, Reading } from '../kind.ts';
import { readFeedback } from '../read-outcomes.ts';
import { reportStrays } from '../strays.ts';
import type { TextQuestion } from './schema.ts';

/** Three underscores or more, a line to write on, are a thematic break to Markdown. */
const isLine = ({ type }: RootContent): boolean => type === 'thematicBreak';

export const claimsText = ({ body }: QuestionSource): boolean =>
  body.some(isLine) && !body.some(({ type }) => type === 'list');

/** Reads a line to write on, and the model answer below it. */
export function readText(source: QuestionSource, reading: Reading): TextQuestion | undefined {
  reportStrays(source.body, (node) => isLine(node) || node.type === 'blockquote', reading);
  const model = readFeedback(source, reading);
  return model && { kind: 'text', id: source.id, text: source.text, model };
}
