import type { ListItem, Nodes, Paragraph, PhrasingContent } from 'mdast';
import type { Rich } from '../../schema/rich.ts';
import type { Place } from '../../diagnostics/place.ts';
import type { QuestionSource, Reading } from '../kind.ts';
import { isUnmarked } from '../rating-mark.ts';
import { reportDuplicates } from '../option-rules.ts';
import { itemsIn, reportLinks } from '../read-options.ts';
import { hasMarkedFeedback, readAnswerFeedback } from '../read-feedback.ts';
import { reportStrayContent } from '../report-stray-content.ts';
import { problems } from './problems.ts';
import type { Match } from './schema.ts';

/** As many as can be surveyed on a phone. SCORM 2004 guarantees 36 pairs (SPM). */
const MAX_PAIRS = 10;

const ARROW = /\s*(?:[-–—]+>|=>|→|⇒)\s*/;
/** What people write between two sides that belong together. */
const BETWEEN = /\s*(?::|=|\s[-–—]|\t)\s+(?=\S)/;

const arrowIn = (item: ListItem): number => {
  const [first] = item.children;
  return first?.type === 'paragraph'
    ? first.children.findIndex((node) => node.type === 'text' && ARROW.test(node.value))
    : -1;
};

/** Lists in which at least half of the items have an arrow, or, with feedback to the answer as a whole, two sides. */
export function claimsMatch(source: QuestionSource): boolean {
  const items = itemsIn(source);
  const withSides = items.filter((item) => isUnmarked(item) && mendedLine(item) !== undefined).length;
  if (withSides > 0 && withSides * 2 >= items.length && hasMarkedFeedback(source)) return true;
  const withArrow = items.filter((item) => typeof item.checked !== 'boolean' && arrowIn(item) !== -1).length;
  return withArrow > 0 && withArrow * 2 >= items.length;
}

interface Line {
  readonly text: Rich;
  readonly target: string;
  readonly place: Place;
}

/** Reads `- source -> target` items; an item without a source adds a target that belongs to none. */
export function readMatch(source: QuestionSource, reading: Reading): Match | undefined {
  reportStrayContent(source.body, ({ type }) => type === 'list' || type === 'blockquote', reading);
  const lines = itemsIn(source).flatMap((item) => readLine(item, reading) ?? []);
  const pairs = lines.filter(({ text }) => text.text !== '');
  const targets = [...new Set(lines.map(({ target }) => target))];
  reportDuplicates(pairs, reading.report);
  const isEnough = pairs.length >= 2 && targets.length >= 2;
  if (!isEnough && lines.length === itemsIn(source).length)
    reading.reportOwn(problems.tooFewPairs, source.headingPlace, {});
  if (lines.length > MAX_PAIRS) {
    reading.reportOwn(problems.tooManyPairs, source.headingPlace, { max: MAX_PAIRS });
  }
  const outcomes = readAnswerFeedback(source, reading);
  if (!outcomes || !isEnough) return undefined;
  const sources = pairs.map(({ text, target }) => ({ text, target: targets.indexOf(target) }));
  return { kind: 'match', id: source.id, text: source.text, sources, targets, outcomes };
}

function readLine(item: ListItem, reading: Reading): Line | undefined {
  const place = reading.place(item);
  const [first, ...rest] = item.children;
  reportStrayContent(rest, () => false, reading);
  const at = arrowIn(item);
  if (first?.type !== 'paragraph' || at === -1) {
    reading.reportOwn(problems.noArrow, place, { line: mendedLine(item) });
    return undefined;
  }
  reportLinks(first, reading);
  const [left, right] = splitAtArrow(first, at);
  const target = reading.rich([right]).text;
  if (target === '') reading.reportOwn(problems.noTarget, place, {});
  return { text: reading.rich([left]), target, place };
}

/** A line with an arrow in place of a colon or the like; undefined where nothing looks like two sides. */
function mendedLine({ children: [first] }: ListItem): string | undefined {
  const text = first ? textOf(first) : '';
  const between = BETWEEN.exec(text);
  if (!between || between.index === 0) return undefined;
  return `- ${text.slice(0, between.index)} -> ${text.slice(between.index + between[0].length)}`;
}

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

const textNodes = (text: string): PhrasingContent[] => (text === '' ? [] : [{ type: 'text', value: text }]);

/** Splits a paragraph at the arrow in its child number `at`. */
function splitAtArrow(paragraph: Paragraph, at: number): [Paragraph, Paragraph] {
  const { children } = paragraph;
  const { value } = children[at] as { value: string };
  const { 0: arrow, index } = ARROW.exec(value)!;
  return [
    { ...paragraph, children: [...children.slice(0, at), ...textNodes(value.slice(0, index))] },
    {
      ...paragraph,
      children: [...textNodes(value.slice(index + arrow.length)), ...children.slice(at + 1)],
    },
  ];
}
