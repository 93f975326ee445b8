import { isMap, isPair, isScalar, LineCounter, parseDocument, visit, type Node, type Pair } from 'yaml';
import { finding, type Finding } from '../diagnostics/finding.ts';
import { startOf, type Place } from '../diagnostics/place.ts';
import type { Draft, Path } from './draft.ts';
import { yamlFinding } from './yaml-errors.ts';

type Range = readonly [start: number, valueEnd: number, ...rest: number[]];

export interface YamlResult {
  readonly draft: Draft | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Reads a mapping from the lines `from` to `to` of a file (all of it by default). Places count in the whole
 * file, so that a front matter needs no arithmetic.
 */
export function readYaml(file: string, source: string, from = 0, to = source.length): YamlResult {
  const counter = new LineCounter();
  const before = source.slice(0, from).replace(/[^\n]/g, ' ');
  const text = before + source.slice(from, to);
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });

  const placeOf = (range: Range | null | undefined): Place => {
    if (!range) return startOf(file);
    const { line, col } = counter.linePos(range[0]);
    const end = text.indexOf('\n', range[0]);
    const stop = Math.min(range[1], end === -1 ? text.length : end);
    return { file, line, column: col, length: Math.max(1, stop - range[0]) };
  };

  if (document.errors.length > 0) {
    const findings = document.errors.map((error) => yamlFinding(error, text, placeOf(error.pos)));
    return { draft: undefined, findings: findings.slice(0, 1) };
  }
  const root = document.contents;
  if (!isMap(root)) {
    return { draft: undefined, findings: [finding('notAMapping', placeOf(root?.range), {})] };
  }

  const special: Finding[] = [];
  const refuse = (node: Node): void => {
    const place = placeOf(node.range);
    special.push(finding('yamlAlias', place, { text: lineFrom(text, node.range![0]) }));
  };
  visit(document, {
    Alias: (_, node) => refuse(node),
    Collection: (_, node) => (node.anchor === undefined ? undefined : refuse(node)),
    Scalar: (_, node) => {
      if (node.anchor !== undefined) refuse(node);
      // A phone number keeps its leading zero or plus.
      if (typeof node.value === 'number' && /^[+0]\d/.test(node.source ?? '')) node.value = node.source;
    },
  });
  if (special.length > 0) return { draft: undefined, findings: special };

  const pairAt = (path: Path): Pair | undefined => {
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : root;
    return isMap(parent)
      ? parent.items.find(
          (pair) => isPair(pair) && isScalar(pair.key) && String(pair.key.value) === String(path.at(-1)),
        )
      : undefined;
  };
  const nodeAt = (path: Path): Node => {
    const node = document.getIn(path, true) as Node | undefined;
    if (node?.range) return node;
    return path.length === 0 ? root : nodeAt(path.slice(0, -1));
  };

  const draft: Draft = {
    value: document.toJS() as Record<string, unknown>,
    place: (path) => placeOf(nodeAt(path).range),
    keyPlace: (path) => placeOf((pairAt(path)?.key as Node | undefined)?.range ?? nodeAt(path).range),
    raw: (path) => {
      const range = nodeAt(path).range;
      return range ? text.slice(range[0], range[1]).trim() : '';
    },
  };
  return { draft, findings: [] };
}

/** From a place to the end of its line, as text for a message. */
const lineFrom = (text: string, start: number): string =>
  text
    .slice(text.lastIndexOf(' ', start - 1) + 1)
    .split('\n', 1)[0]!
    .trim()
    .replaceAll('"', '\\"');
