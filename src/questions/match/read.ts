import type { ListItem, Paragraph, PhrasingContent } from 'mdast';
import type { Rich } from '../../schema/rich.ts';
import type { Place } from '../../diagnostics/place.ts';
import type { QuestionSource, Reading } from '../kind.ts';
import { reportTwins } from '../option-rules.ts';
import { itemsIn, reportLinks } from '../read-options.ts';
import { readOutcomes } from '../read-outcomes.ts';
import { reportStrays } from '../strays.ts';
import { problems } from './problems.ts';
import type { Match } from './schema.ts';

/** More than that, nobody holds in mind on a phone. SCORM 2004 allows 36 pairs (SPM). */
const MAX_PAIRS = 10;

const ARROW = /\s*(?:->|=>|→|⇒)\s*/;

const arrowIn = (item: ListItem): number => {
  const [first] = item.children;
  return first?.type === 'paragraph'
    ? first.children.findIndex((node) => node.type === 'text' && ARROW.test(node.value))
    : -1;
};

/** A list in which arrows are the rule. */
export function claimsMatch(source: QuestionSource): boolean {
  const items = itemsIn(source);
  const withArrow = items.filter((item) => typeof item.checked !== 'boolean' && arrowIn(item) !== -1).length;
  return withArrow > 0 && withArrow * 2 >= items.length;
}

interface Line {
  readonly text: Rich;
  readonly target: string;
  readonly place: Place;
}

/** Reads `- this -> that` lines; a line that begins with the arrow holds what belongs to nothing. */
export function readMatch(source: QuestionSource, reading: Reading): Match | undefined {
  reportStrays(source.body, ({ type }) => type === 'list' || type === 'blockquote', reading);
  const lines = itemsIn(source).flatMap((item) => readLine(item, reading) ?? []);
  const pairs = lines.filter(({ text }) => text.text !== '');
  const targets = [...new Set(lines.map(({ target }) => target))];
  reportTwins(pairs, reading.report);
  const isEnough = pairs.length >= 2 && targets.length >= 2;
  if (!isEnough) reading.reportOwn(problems.tooFewPairs, source.headingPlace, {});
  if (lines.length > MAX_PAIRS) {
    reading.reportOwn(problems.tooManyPairs, source.headingPlace, { max: MAX_PAIRS });
  }
  const outcomes = readOutcomes(source, reading);
  if (!outcomes || !isEnough) return undefined;
  const sources = pairs.map(({ text, target }) => ({ text, target: targets.indexOf(target) }));
  return { kind: 'match', id: source.id, text: source.text, sources, targets, outcomes };
}

function readLine(item: ListItem, reading: Reading): Line | undefined {
  const place = reading.place(item);
  const [first, ...rest] = item.children;
  reportStrays(rest, () => false, reading);
  const at = arrowIn(item);
  if (first?.type !== 'paragraph' || at === -1) {
    reading.reportOwn(problems.noArrow, place, {});
    return undefined;
  }
  reportLinks(first, reading);
  const [left, right] = halves(first, at);
  const target = reading.rich([right]).text;
  if (target === '') reading.reportOwn(problems.noTarget, place, {});
  return { text: reading.rich([left]), target, place };
}

const textOf = (text: string): PhrasingContent[] => (text === '' ? [] : [{ type: 'text', value: text }]);

/** What stands before and after the arrow in one of a paragraph's texts. */
function halves(paragraph: Paragraph, at: number): [Paragraph, Paragraph] {
  const { children } = paragraph;
  const { value } = children[at] as { value: string };
  const { 0: arrow, index } = ARROW.exec(value)!;
  return [
    { ...paragraph, children: [...children.slice(0, at), ...textOf(value.slice(0, index))] },
    {
      ...paragraph,
      children: [...textOf(value.slice(index + arrow.length)), ...children.slice(at + 1)],
    },
  ];
}
