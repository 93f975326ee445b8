import type { Emphasis, PhrasingContent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

const LETTER = /\p{L}/u;

/**
 * Makes text again of emphasis that begins within one word and ends within another: the stars of "Kolleg*innen und
 * Mitarbeiter*innen", of which CommonMark makes a pair (0.31.2, 6.2). A stressed part of one word stays emphasis.
 */
export function starsInWords(tree: Root, source: string): void {
  visit(tree, 'emphasis', (node, index, parent) => {
    if (!parent || index === undefined || !isWithinWords(node, source)) return;
    const star: Text = { type: 'text', value: '*' };
    const children = parent.children as PhrasingContent[];
    children.splice(index, 1, star, ...node.children, star);
    parent.children = joined(children);
    return Math.max(0, index - 1);
  });
}

function isWithinWords({ position }: Emphasis, source: string): boolean {
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  if (source[start] !== '*' || !/\s/.test(source.slice(start, end))) return false;
  return [start - 1, start + 1, end - 2, end].every((at) => LETTER.test(source[at] ?? ''));
}

/** Neighbouring texts as one. */
function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const found: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = found.at(-1);
    if (last?.type !== 'text' || node.type !== 'text') found.push(node.type === 'text' ? { ...node } : node);
    else {
      last.value += node.value;
      if (last.position && node.position)
        last.position = { start: last.position.start, end: node.position.end };
    }
  }
  return found;
}
