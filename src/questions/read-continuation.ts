import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Rich } from '../schema/rich.ts';
import type { Reading } from './kind.ts';

/** How the story goes on after an answer. */
export interface Continuation {
  readonly consequence: Rich | undefined;
  /** id of the question that follows */
  readonly next: string | undefined;
  /** nodes that are neither feedback nor labelled */
  readonly strayContent: readonly RootContent[];
}

/** Reads "What happens next: …", which may have several paragraphs, and "Continue with: …". */
export function readContinuation(nodes: readonly RootContent[], reading: Reading): Continuation {
  const consequence: RootContent[] = [];
  const strayContent: RootContent[] = [];
  const followers: (string | undefined)[] = [];
  for (const node of nodes) {
    if (node.type === 'blockquote') reportLabelsIn(node.children, reading);
    if (node.type === 'blockquote' || node.type === 'html') continue;
    const labelled = reading.labelIn(node);
    if (labelled?.label === 'next') {
      if (followers.length > 0) reading.report('nextTwice', reading.place(node), {});
      followers.push(reading.questionOfScene(reading.rich([labelled.rest]).text, reading.place(node)));
    } else if (labelled) consequence.push(labelled.rest);
    else (consequence.length > 0 ? consequence : strayContent).push(node);
  }
  return {
    consequence: consequence.length > 0 ? reading.rich(consequence) : undefined,
    next: followers[0],
    strayContent,
  };
}

/** Reports labels within feedback: Markdown continues a block quote up to the next empty line. */
function reportLabelsIn(quoted: readonly RootContent[], reading: Reading): void {
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
