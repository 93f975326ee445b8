import type { Heading, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Episode } from '../course/episode.ts';
import type { Rich } from '../course/rich.ts';
import type { Section } from '../course/sections.ts';
import { finding, hasErrors, type Finding } from '../diagnostics/finding.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { startOf, type Place } from '../diagnostics/place.ts';
import { kinds } from '../questions/kinds.ts';
import type { AnyQuestion, Reading } from '../questions/kind.ts';
import { readFrontMatter } from './front-matter.ts';
import { checkMarkdown } from './markdown/check.ts';
import { parseMarkdown } from './markdown/parse.ts';
import { plainText } from './markdown/plain-text.ts';
import { toRich } from './markdown/rich.ts';
import type { Media } from './media.ts';
import { readingMinutes } from './reading-minutes.ts';
import type { SectionNames } from './section-names.ts';
import { splitSections, type SectionSource, type Split } from './split-sections.ts';

export interface EpisodeResult {
  /** undefined where it has an error */
  readonly episode: Episode | undefined;
  readonly id: { readonly value: string; readonly place: Place } | undefined;
  readonly findings: readonly Finding[];
}

/** What the episodes of a course have in common. */
export interface EpisodeContext {
  readonly names: SectionNames;
  readonly newWindow: string;
  readonly media: Media;
}

/** Reads one episode; reports everything that is wrong with it. */
export function readEpisode(
  file: string,
  text: string,
  { names, newWindow, media }: EpisodeContext,
): EpisodeResult {
  const { draft, frontMatter, findings: headFindings, body } = readFrontMatter(file, text);
  const findings: Finding[] = [...headFindings];
  const tree = parseMarkdown(body);
  const reading: Reading = {
    place: (node) => placeOf(file, text, node),
    rich: (nodes) => toRich(nodes, newWindow),
    report: (problem, place, params) => findings.push(finding(problem, place, params)),
  };
  checkMarkdown(tree, media, reading);

  const split = splitSections(tree);
  const { opening, sections } = split;
  const asking = sections.filter(({ heading }) => plainText([heading]).endsWith('?'));
  const unasked = asking.length === 0 ? questionInDisguise(split, names) : undefined;
  if (unasked) reading.report('questionLevel', reading.place(unasked), {});
  else if (asking.length === 0) reading.report('noQuestion', startOf(file), {});
  for (const { heading } of asking.slice(1)) reading.report('secondQuestion', reading.place(heading), {});
  const question = asking[0] && readQuestion(asking[0], frontMatter?.id ?? '', reading);
  const rest = sections.filter(
    ({ heading }) => heading !== unasked && !asking.some((each) => each.heading === heading),
  );
  const prose = [...opening, ...rest.flatMap(({ body }) => body)];
  if (question) reportTasks(prose, reading);
  const named = readSections(rest, names, reading);

  const id = frontMatter && draft ? { value: frontMatter.id, place: draft.place(['id']) } : undefined;
  const failed = hasErrors(findings);
  const whole = !failed && frontMatter && question;
  if (!whole) return { episode: undefined, id, findings };
  const episode = {
    ...frontMatter,
    file: file.slice(file.lastIndexOf('/') + 1),
    duration: frontMatter.duration ?? readingMinutes(shownText(split, names)),
    scenario: toRich(opening, newWindow, 'keep'),
    scenes: [{ question: question as Episode['scenes'][number]['question'] }],
    sections: named,
  };
  return { episode, id, findings };
}

/** A box to tick outside a question: options under the wrong heading, or a list that nobody can tick. */
function reportTasks(nodes: readonly RootContent[], reading: Reading): void {
  visit({ type: 'root', children: [...nodes] }, 'listItem', (item) => {
    if (typeof item.checked === 'boolean') {
      reading.report('unsupportedMarkdown', reading.place(item), { what: '- [ ]' });
    }
  });
}

/** A heading that was meant to ask: of another level, or with a list below and no question mark. */
function questionInDisguise({ opening, sections }: Split, names: SectionNames): Heading | undefined {
  const deeper = [...opening, ...sections.flatMap(({ body }) => body)].find(
    (node): node is Heading => node.type === 'heading' && plainText([node]).endsWith('?'),
  );
  const withList = sections.find(
    ({ heading, body }) =>
      names.find(plainText([heading])) === undefined && body.some(({ type }) => type === 'list'),
  );
  return deeper ?? withList?.heading;
}

function readQuestion(
  { heading, body }: SectionSource,
  id: string,
  reading: Reading,
): AnyQuestion | undefined {
  const text = reading.rich([{ type: 'paragraph', children: heading.children }]);
  const source = { id, text, headingPlace: reading.place(heading), body };
  const kind = Object.values(kinds).find(({ claims }) => claims(source));
  return kind?.read(source, reading);
}

function readSections(
  sections: readonly SectionSource[],
  names: SectionNames,
  reading: Reading,
): Partial<Record<Section, Rich>> {
  const read: Partial<Record<Section, Rich>> = {};
  for (const { heading, body } of sections) {
    const place = reading.place(heading);
    const title = plainText([heading]);
    const section = names.find(title);
    if (!section) {
      reading.report('unknownSection', place, {
        title,
        nearest: nearest(title, names.all),
        known: names.all,
      });
    } else if (section === 'comment') reading.report('notYet', place, { key: title });
    else if (read[section]) reading.report('duplicateSection', place, { title });
    else if (body.length === 0) reading.report('emptySection', place, { title });
    else read[section] = reading.rich(body);
  }
  delete read.notes;
  return read;
}

const shownText = ({ opening, sections }: Split, names: SectionNames): string =>
  plainText([
    ...opening,
    ...sections
      .filter(({ heading }) => names.find(plainText([heading])) !== 'notes')
      .flatMap(({ body }) => body),
  ]);

/** Multi-line nodes are underlined on their first line only. */
function placeOf(file: string, text: string, node: { position?: RootContent['position'] }): Place {
  const { start, end } = node.position!;
  const lineEnd = text.split('\n')[start.line - 1]!.trimEnd().length + 1;
  const stop = end.line === start.line ? end.column : lineEnd;
  return { file, line: start.line, column: start.column, length: Math.max(1, stop - start.column) };
}
