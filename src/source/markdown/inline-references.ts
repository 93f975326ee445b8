import type { Definition, Image, ImageReference, Link, LinkReference, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Replaces `[text][name]` with `[name]: address` by inline links and pictures. */
export function inlineReferences(tree: Root): void {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined) return;
    const replacement = replacementFor(node, definitions);
    if (replacement === undefined) return;
    parent.children.splice(index, 1, ...(replacement as typeof parent.children));
    return replacement.length === 0 ? index : undefined;
  });
}

function replacementFor(
  node: Nodes,
  definitions: ReadonlyMap<string, Definition>,
): readonly (Link | Image)[] | undefined {
  if (node.type === 'definition') return [];
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return undefined;
  const definition = definitions.get(node.identifier);
  return definition && [resolved(node, definition)];
}

function resolved(node: LinkReference | ImageReference, { url, title }: Definition): Link | Image {
  const shared = { url, title: title ?? null, ...(node.position ? { position: node.position } : {}) };
  return node.type === 'imageReference'
    ? { type: 'image', alt: node.alt ?? '', ...shared }
    : { type: 'link', children: node.children, ...shared };
}
