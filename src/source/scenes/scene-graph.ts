import type { Place } from '../../diagnostics/place.ts';
import type { Reading } from '../../questions/kind.ts';

/** Authors lose the overview of more scenes than that. */
const MAX_SCENES = 12;

/** A scene as a node of the graph that the answers of an episode make. */
export interface SceneNode {
  readonly id: string;
  /** '' for the first scene of an episode */
  readonly name: string;
  readonly place: Place;
  /** number of words to read in the scene */
  readonly words: number;
  /** ids of the scenes that may follow, and where the author names them */
  readonly edges: readonly { readonly to: string; readonly place: Place }[];
}

/**
 * Reports too many scenes, cycles and scenes that no path reaches. The first node is the start; `label` begins the
 * line that names the next scene.
 */
export function checkSceneGraph(nodes: readonly SceneNode[], label: string, report: Reading['report']): void {
  if (nodes.length > MAX_SCENES) {
    return report('tooManyScenes', nodes[MAX_SCENES]!.place, { max: MAX_SCENES });
  }
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const visited = new Set<string>();
  const visit = (node: SceneNode, ancestors: readonly SceneNode[]): void => {
    const path = [...ancestors, node];
    for (const { to, place } of node.edges) {
      const cycleStart = path.findIndex(({ id }) => id === to);
      const next = byId.get(to)!;
      if (cycleStart !== -1) {
        report('sceneLoop', place, { path: [...path.slice(cycleStart), next].map(({ name }) => name) });
      } else if (!visited.has(to)) visit(next, path);
    }
    visited.add(node.id);
  };
  visit(nodes[0]!, []);
  for (const { id, name, place } of nodes) {
    if (!visited.has(id)) report('unreachableScene', place, { name, label });
  }
}
