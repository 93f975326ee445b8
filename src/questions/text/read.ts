import type { RootContent } from 'mdast';
import type { QuestionSource, Reading } from '../kind.ts';
import { readFeedbackForAll } from '../read-feedback.ts';
import { reportStrayContent } from '../report-stray-content.ts';
import type { TextQuestion } from './schema.ts';

/** Markdown reads three underscores or more as a thematic break. */
const isLine = ({ type }: RootContent): boolean => type === 'thematicBreak';

export const claimsText = ({ body }: QuestionSource): boolean =>
  body.some(isLine) && !body.some(({ type }) => type === 'list');

/** Reads a line of underscores, and the model answer below it. */
export function readText(source: QuestionSource, reading: Reading): TextQuestion | undefined {
  reportStrayContent(source.body, (node) => isLine(node) || node.type === 'blockquote', reading);
  const model = readFeedbackForAll(source, reading);
  return model && { kind: 'text', id: source.id, text: source.text, model };
}
