import {
  isMap,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { finding, type Finding, isOf } from '../../diagnostics/finding.ts';
import { startOf, type Place } from '../../diagnostics/place.ts';
import type { Draft, Path } from './draft.ts';
import { withoutControls } from '../without-controls.ts';
import { yamlFinding } from './yaml-errors.ts';

type Range = readonly [start: number, valueEnd: number, ...rest: number[]];

export interface YamlResult {
  readonly draft: Draft | undefined;
  /** without the repeated keys, to find further problems; only if repeated keys are the only errors */
  readonly salvaged?: Draft;
  readonly findings: readonly Finding[];
}

/** Reads a YAML mapping without anchors, aliases and tags. */
export function readYaml(file: string, text: string): YamlResult {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: 'error' });

  const placeOf = (range: Range | null | undefined): Place => {
    if (!range) return startOf(file);
    const { line, col } = counter.linePos(range[0]);
    const end = text.indexOf('\n', range[0]);
    const stop = Math.min(range[1], end === -1 ? text.length : end);
    return { file, line, column: col, length: Math.max(1, stop - range[0]) };
  };

  const findings = document.errors.map((error) => yamlFinding(error, text, placeOf(error.pos)));
  const unreadable = findings.find((found) => !isOf(found, 'duplicateKey'));
  if (unreadable) return { draft: undefined, findings: [unreadable] };
  if (!isMap(document.contents)) {
    const place = placeOf(document.contents?.range);
    return {
      draft: undefined,
      findings: [finding('notAMapping', place, { isCourse: !/\.md$/i.test(file) })],
    };
  }

  const unsupported: Finding[] = [];
  const refuse = (node: Node): void => {
    const place = placeOf(node.range);
    unsupported.push(finding('yamlAlias', place, { text: lineFrom(text, node.range![0]) }));
  };
  visit(document, {
    Alias: (_, node) => refuse(node),
    Collection: (_, node) => (node.anchor === undefined ? undefined : refuse(node)),
    Scalar: (_, node) => (node.anchor === undefined ? undefined : refuse(node)),
    Map: (_, map) => keepFirst(map),
  });
  unsupported.push(...document.warnings.map((each) => yamlFinding(each, text, placeOf(each.pos))));
  if (unsupported.length > 0) return { draft: undefined, findings: unsupported };

  keepScalarsAsTyped(document);
  const pairAt = (path: Path): Pair | undefined => {
    const parent = document.getIn(path.slice(0, -1), true);
    return isMap(parent)
      ? parent.items.find(
          (pair) => isPair(pair) && isScalar(pair.key) && String(pair.key.value) === String(path.at(-1)),
        )
      : undefined;
  };
  const nodeAt = (path: Path): Node => {
    const node = document.getIn(path, true) as Node | undefined;
    return node?.range ? node : nodeAt(path.slice(0, -1));
  };

  const draft: Draft = {
    value: document.toJS() as Record<string, unknown>,
    place: (path) => placeOf(nodeAt(path).range),
    keyPlace: (path) => placeOf((pairAt(path)?.key as Node | undefined)?.range ?? nodeAt(path).range),
    raw: (path) => {
      const [start, end] = nodeAt(path).range!;
      return text.slice(start, end).trim();
    },
  };
  return findings.length > 0 ? { draft: undefined, salvaged: draft, findings } : { draft, findings: [] };
}

/** Keys whose values are numbers to reckon with. */
const NUMBERS = new Set(['pass', 'score', 'attempts', 'retries']);

/**
 * Keeps numbers in texts as typed: YAML drops the last digit of `1.10`, and the zero of a phone number. Texts lose
 * control characters, which escapes such as `"\x07"` bring in.
 */
function keepScalarsAsTyped(document: Document): void {
  visit(document, {
    Scalar: (key, node, path) => {
      const { value, source = '' } = node;
      if (typeof value === 'string') node.value = withoutControls(value);
      if (typeof value !== 'number' || key === 'key' || source === String(value)) return;
      const pair = path.at(-1);
      const isNumber = isPair(pair) && isScalar(pair.key) && NUMBERS.has(String(pair.key.value));
      if (!isNumber) node.value = source;
    },
  });
}

/** Removes repeated keys; the first one counts. */
function keepFirst(map: YAMLMap): void {
  const names = new Set<string>();
  map.items = map.items.filter(({ key }) => !names.has(String(key)) && names.add(String(key)));
}

/** The text from the word at an offset to the end of its line, for a message. */
const lineFrom = (text: string, start: number): string =>
  text
    .slice(text.lastIndexOf(' ', start - 1) + 1)
    .split('\n', 1)[0]!
    .trim()
    .replaceAll('"', '\\"');
