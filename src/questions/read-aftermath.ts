import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Rich } from '../schema/rich.ts';
import type { Reading } from './kind.ts';

/** What comes of an answer in the story. */
export interface ReadAftermath {
  readonly consequence: Rich | undefined;
  /** id of the question that follows */
  readonly next: string | undefined;
  /** what is neither feedback nor labelled */
  readonly strays: readonly RootContent[];
}

/** Reads "What happens next: …", which may go on over several paragraphs, and "Continue with: …". */
export function readAftermath(nodes: readonly RootContent[], reading: Reading): ReadAftermath {
  const told: RootContent[] = [];
  const strays: RootContent[] = [];
  const ways: (string | undefined)[] = [];
  for (const node of nodes) {
    if (node.type === 'blockquote') reportLabels(node.children, reading);
    if (node.type === 'blockquote' || node.type === 'html') continue;
    const labelled = reading.labelIn(node);
    if (labelled?.label === 'next') {
      if (ways.length > 0) reading.report('nextTwice', reading.place(node), {});
      ways.push(reading.leadTo(reading.rich([labelled.rest]).text, reading.place(node)));
    } else if (labelled) told.push(labelled.rest);
    else (told.length > 0 ? told : strays).push(node);
  }
  return { consequence: told.length > 0 ? reading.rich(told) : undefined, next: ways[0], strays };
}

/** To Markdown, a line without an empty one before it goes on with the quotation. */
function reportLabels(quoted: readonly RootContent[], reading: Reading): void {
  for (const node of quoted) {
    const lines = linesOf(node);
    const found = lines.find((value) =>
      reading.labelIn({ type: 'paragraph', children: [{ type: 'text', value }] }),
    );
    if (found) reading.report('labelInFeedback', reading.place(node), { line: found });
  }
}

function linesOf(node: RootContent): string[] {
  let text = '';
  visit(node, (each) => {
    if (each.type === 'break') text += '\n';
    else if ('value' in each) text += each.value;
  });
  return text.split('\n');
}
