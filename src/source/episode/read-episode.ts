import type { RootContent } from 'mdast';
import type { Episode } from '../../course/episode.ts';
import { lintEpisode } from '../../lint/lint-episode.ts';
import type { LintedEpisode } from '../../lint/linted.ts';
import type { Lexicon } from '../../lint/lexicon.ts';
import { finding, findingOf, hasErrors, type Finding } from '../../diagnostics/finding.ts';
import { startOf, type Place } from '../../diagnostics/place.ts';
import { readFrontMatter } from './front-matter.ts';
import { lintedEpisode } from './lint-view.ts';
import { checkMarkdown } from '../markdown/check.ts';
import type { LinkTexts } from '../markdown/link-texts.ts';
import { filmLinks, remoteFilmLinks } from '../films/find-film.ts';
import { readFilm } from '../films/read-film.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { plainText } from '../markdown/plain-text.ts';
import { toRich } from '../markdown/rich.ts';
import type { Media } from '../media/media.ts';
import { questionInDisguise } from './question-in-disguise.ts';
import { readSections, reportTasks } from './read-sections.ts';
import { readingMinutes } from './reading-minutes.ts';
import type { SectionNames } from './section-names.ts';
import { countWords } from '../markdown/count-words.ts';
import type { SceneLabels } from '../scenes/scene-labels.ts';
import { type Basics, readScenes } from '../scenes/read-scenes.ts';
import { splitScenes } from '../scenes/split-scenes.ts';
import { longestWay } from '../scenes/ways.ts';
import { splitSections, type SectionSource } from '../markdown/split-sections.ts';

export interface EpisodeResult {
  /** undefined where it has an error */
  readonly episode: Episode | undefined;
  /** what a course as a whole is judged by; undefined where the episode has an error */
  readonly linted: LintedEpisode | undefined;
  readonly id: { readonly value: string; readonly place: Place } | undefined;
  readonly findings: readonly Finding[];
  /** what it shows or links */
  readonly media: Media;
}

/** What an episode must know of its course. */
export interface EpisodeContext {
  readonly names: SectionNames;
  readonly labels: SceneLabels;
  /** what its links say */
  readonly linkTexts: LinkTexts;
  /** the heading above the transcript of a film */
  readonly films: string;
  readonly media: Media;
  /** whether the course asks learners for comments */
  readonly comments: boolean;
  /** to judge its texts by; undefined where the course's language is in error */
  readonly lexicon: Lexicon | undefined;
}

/** Text of an episode in, episode and findings out. */
export type EpisodeReader = (file: string, text: string, context: EpisodeContext) => EpisodeResult;

/** Reads one episode; reports everything that is wrong with it. */
export function readEpisode(
  file: string,
  text: string,
  { names, labels, linkTexts, films, media, comments, lexicon }: EpisodeContext,
): EpisodeResult {
  const { draft, frontMatter, findings: headFindings, body } = readFrontMatter(file, text);
  const findings: Finding[] = [...headFindings];
  const tree = parseMarkdown(body);
  const reading: Basics = {
    place: (node) => placeOf(file, text, node),
    rich: (nodes) => toRich(nodes, linkTexts),
    report: (problem, place, params) => findings.push(finding(problem, place, params)),
    reportOwn: (problem, place, params) => findings.push(findingOf(problem, place, params)),
  };
  const split = splitSections(tree);
  const shown = split.sections.find(({ heading }) => names.find(plainText([heading])) === 'video');
  const played = filmLinks(shown?.body ?? []);
  checkMarkdown(
    tree,
    body,
    media,
    reading,
    played.map(({ link }) => link),
  );
  const told =
    played.length > 0 ? readFilm(shown!.body, played, { media, transcript: films }, reading) : undefined;
  if (!told) {
    for (const link of remoteFilmLinks(shown?.body ?? [])) {
      reading.report('filmElsewhere', reading.place(link), { path: link.url });
    }
  }
  const { scenes: sources, rest } = splitScenes(split, labels);
  const unasked = sources[0]!.asking.length === 0 ? questionInDisguise(split, names) : undefined;
  if (unasked) reading.report('questionLevel', reading.place(unasked), {});
  else if (sources[0]!.asking.length === 0) reading.report('noQuestion', startOf(file), {});
  const { scenes, stops } = readScenes(sources, { id: frontMatter?.id ?? '', file }, labels, reading);
  const others = rest.filter(({ heading }) => heading !== unasked);
  if (scenes) {
    const scenarios = sources.flatMap(({ scenario }) => scenario);
    reportTasks([...scenarios, ...others.flatMap((section) => section.body)], reading);
  }
  const named = readSections(
    others.map((section) => (told && section === shown ? { ...section, body: told.intro } : section)),
    names,
    comments,
    told && 'video',
    reading,
  );

  const id = frontMatter && draft ? { value: frontMatter.id, place: draft.place(['id']) } : undefined;
  const failed = hasErrors(findings);
  if (failed || !frontMatter || !draft || !scenes) {
    return { episode: undefined, linted: undefined, id, findings, media };
  }
  const minutes = readingMinutes(longestWay(stops) + wordsBeside(others, names));
  const episode = {
    ...frontMatter,
    file: file.slice(file.lastIndexOf('/') + 1),
    duration: frontMatter.duration ?? minutes,
    scenario: toRich(split.opening, linkTexts, 'keep'),
    scenes: [...scenes],
    ...(told?.film ? { film: told.film } : {}),
    sections: named,
  };
  const { place } = reading;
  const linted = lintedEpisode({
    source: text,
    split,
    draft,
    episode,
    sources,
    minutes,
    names,
    media,
    place,
  });
  if (lexicon) findings.push(...lintEpisode(linted, lexicon));
  return { episode, linted, id, findings, media };
}

/** Words of the sections that every learner reads. */
const wordsBeside = (sections: readonly SectionSource[], names: SectionNames): number =>
  countWords(
    sections
      .filter(({ heading }) => names.find(plainText([heading])) !== 'notes')
      .flatMap(({ body }) => body),
  );

/** Multi-line nodes are underlined on their first line only. */
function placeOf(file: string, text: string, node: { position?: RootContent['position'] }): Place {
  const { start, end } = node.position!;
  const lineEnd = text.split('\n')[start.line - 1]!.trimEnd().length + 1;
  const stop = end.line === start.line ? end.column : lineEnd;
  return { file, line: start.line, column: start.column, length: Math.max(1, stop - start.column) };
}
