import type { SceneNode } from './scene-graph.ts';

/** Number of words on the longest path through an acyclic scene graph; the first node is its start. */
export function longestPath(nodes: readonly SceneNode[]): number {
  const lengths = new Map<string, number>();
  const lengthFrom = (id: string): number => {
    const { words, edges } = nodes.find((node) => node.id === id)!;
    const length = lengths.get(id) ?? words + Math.max(0, ...edges.map(({ to }) => lengthFrom(to)));
    lengths.set(id, length);
    return length;
  };
  return lengthFrom(nodes[0]!.id);
}
