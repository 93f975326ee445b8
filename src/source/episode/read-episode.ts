import { lintEpisode } from '../../lint/lint-episode.ts';
import { finding, findingOf, hasErrors, type Finding } from '../../diagnostics/finding.ts';
import { startOf } from '../../diagnostics/place.ts';
import type { EpisodeContext, EpisodeResult } from './episode-result.ts';
import { readFrontMatter } from './front-matter.ts';
import { lintedEpisode } from './linted-episode.ts';
import { checkMarkdown } from '../markdown/check.ts';
import { readVideo, videoIn } from '../films/read-video.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { toRich } from '../markdown/rich.ts';
import { placeOfNode } from './place-of-node.ts';
import { questionInDisguise } from './question-in-disguise.ts';
import { readSections, reportTasks } from './read-sections.ts';
import { readingMinutes } from './reading-minutes.ts';
import type { SectionNames } from './section-names.ts';
import { countWords } from '../markdown/count-words.ts';
import { type EpisodeReading, readScenes } from '../scenes/read-scenes.ts';
import { splitScenes } from '../scenes/split-scenes.ts';
import { longestPath } from '../scenes/longest-path.ts';
import { splitSections, type SectionSource } from '../markdown/split-sections.ts';

/** Reads and checks one episode. */
export function readEpisode(
  file: string,
  text: string,
  { names, labels, linkTexts, transcriptHeading, media, comments, lexicon }: EpisodeContext,
): EpisodeResult {
  const { draft, frontMatter, findings: headFindings, body } = readFrontMatter(file, text);
  const findings: Finding[] = [...headFindings];
  const tree = parseMarkdown(body);
  const reading: EpisodeReading = {
    place: (node) => placeOfNode(file, text, node),
    rich: (nodes) => toRich(nodes, linkTexts),
    report: (problem, place, params) => findings.push(finding(problem, place, params)),
    reportOwn: (problem, place, params) => findings.push(findingOf(problem, place, params)),
  };
  const split = splitSections(tree);
  const video = videoIn(split.sections.find(({ heading }) => names.sectionIn(heading) === 'video'));
  checkMarkdown(
    tree,
    body,
    media,
    reading,
    video?.films.map(({ link }) => link),
  );
  const filmed = video && readVideo(video, { media, transcript: transcriptHeading }, reading);

  const { scenes: sources, rest } = splitScenes(split, labels);
  const disguised = sources[0]!.asking.length === 0 ? questionInDisguise(split, names) : undefined;
  if (disguised) reading.report('questionLevel', reading.place(disguised), {});
  else if (sources[0]!.asking.length === 0) reading.report('noQuestion', startOf(file), {});
  const { scenes, nodes } = readScenes(sources, { id: frontMatter?.id ?? '', file }, labels, reading);

  const sections = rest
    .filter(({ heading }) => heading !== disguised)
    .map((section) => (filmed && section === video?.section ? { ...section, body: filmed.intro } : section));
  if (scenes) {
    const scenarios = sources.flatMap(({ scenario }) => scenario);
    reportTasks([...scenarios, ...rest.flatMap((section) => section.body)], reading);
  }
  const namedSections = readSections(sections, names, comments, filmed && 'video', reading);

  const id = frontMatter && draft ? { value: frontMatter.id, place: draft.place(['id']) } : undefined;
  const failed = hasErrors(findings);
  if (failed || !frontMatter || !draft || !scenes) {
    return { episode: undefined, linted: undefined, id, findings, media };
  }
  const minutes = readingMinutes(longestPath(nodes) + wordsForLearners(rest, names));
  const episode = {
    ...frontMatter,
    file: file.slice(file.lastIndexOf('/') + 1),
    duration: frontMatter.duration ?? minutes,
    scenario: toRich(split.opening, linkTexts, 'keep'),
    scenes: [...scenes],
    ...(filmed?.film ? { film: filmed.film } : {}),
    sections: namedSections,
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

/** Number of words in the sections that learners see. */
const wordsForLearners = (sections: readonly SectionSource[], names: SectionNames): number =>
  countWords(
    sections.filter(({ heading }) => names.sectionIn(heading) !== 'notes').flatMap(({ body }) => body),
  );
