import { posix } from 'node:path';
import type { Import } from './imports.ts';

/** What imports what, by name. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/** Every circle of a graph, each as its names in order. */
export function circlesIn(graph: Graph): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (node: string, path: readonly string[]): void => {
    if (path.includes(node)) circles.push([...path.slice(path.indexOf(node)), node].join(' → '));
    if (path.includes(node) || done.has(node)) return;
    for (const next of graph.get(node) ?? []) walk(next, [...path, node]);
    done.add(node);
  };
  for (const node of graph.keys()) walk(node, []);
  return circles;
}

/** The folders that hold these files, and those above them, up to `src`. */
export function foldersOf(files: readonly string[]): string[] {
  const upwards = (path: string): string[] => (path === '.' ? [] : [path, ...upwards(posix.dirname(path))]);
  return [...new Set(files.flatMap((file) => upwards(posix.dirname(file))))].sort();
}

/** The files and folders right in a folder, each folder with all that is below it, and what they import of each other. */
export function neighbours(folder: string, imports: readonly Import[]): Graph {
  const childIn = (file: string): string | undefined =>
    file.startsWith(`${folder}/`) ? file.slice(folder.length + 1).split('/', 1)[0] : undefined;
  const graph = new Map<string, Set<string>>();
  for (const { from, to } of imports) {
    const [importer, imported] = [childIn(from), childIn(to)];
    if (!importer || !imported || importer === imported) continue;
    graph.set(importer, (graph.get(importer) ?? new Set()).add(imported));
  }
  return new Map([...graph].map(([child, others]) => [child, [...others]]));
}
