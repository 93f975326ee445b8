import type { Root, RootContent } from 'mdast';
import { lintEpisode } from '../../lint/lint-episode.ts';
import { finding, findingOf, hasErrors, isOf, type Finding } from '../../diagnostics/finding.ts';
import { startOf } from '../../diagnostics/place.ts';
import type { EpisodeContext, EpisodeResult } from './episode-result.ts';
import { readFrontMatter } from './front-matter.ts';
import { lintedEpisode } from './linted-episode.ts';
import { tooDeep } from '../markdown/too-deep.ts';
import { checkMarkdown } from '../markdown/check.ts';
import { readVideo, videoIn } from '../films/read-video.ts';
import { plainAddresses } from '../markdown/plain-addresses.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { tooManySigns } from '../markdown/too-many-signs.ts';
import { toRich } from '../markdown/rich.ts';
import { looksLikeAnEpisode } from './looks-like-an-episode.ts';
import { nodePlaces } from './node-places.ts';
import { questionInDisguise } from './question-in-disguise.ts';
import { readSections, reportTasks } from './read-sections.ts';
import { readingMinutes } from './reading-minutes.ts';
import type { SectionNames } from './section-names.ts';
import { withoutFollowing } from './without-following.ts';
import { countWords } from '../markdown/count-words.ts';
import { type EpisodeReading, readScenes } from '../scenes/read-scenes.ts';
import { type SceneSource, splitScenes } from '../scenes/split-scenes.ts';
import { longestPath } from '../scenes/longest-path.ts';
import { splitSections, type SectionSource } from '../markdown/split-sections.ts';

/** Reads and checks one episode. */
export function readEpisode(
  file: string,
  text: string,
  { names, labels, linkTexts, transcriptHeading, media, comments, lexicon }: EpisodeContext,
): EpisodeResult {
  const { draft, frontMatter, findings: headFindings, body } = readFrontMatter(file, text);
  const outOfBounds = tooDeep(file, body) ?? tooManySigns(file, body);
  if (outOfBounds) {
    return { episode: undefined, linted: undefined, id: undefined, findings: [outOfBounds], media };
  }
  if (headFindings.some((found) => isOf(found, 'noFrontMatter')) && !looksLikeAnEpisode(text)) {
    const findings = [finding('noEpisode', startOf(file), { name: file.slice(file.lastIndexOf('/') + 1) })];
    return { episode: undefined, linted: undefined, id: undefined, findings, media };
  }
  const findings: Finding[] = [...headFindings];
  const tree = parseMarkdown(body);
  const reading: EpisodeReading = {
    place: nodePlaces(file, text),
    rich: (nodes) => toRich(nodes, linkTexts),
    report: (problem, place, params) => findings.push(finding(problem, place, params)),
    reportOwn: (problem, place, params) => findings.push(findingOf(problem, place, params)),
  };
  const split = splitSections(tree);
  const { scenes: sources, rest } = splitScenes(split, labels);
  const isForNotes = ({ heading }: SectionSource): boolean => names.sectionIn(heading) === 'notes';
  const unseen = new Set<RootContent>(split.sections.filter(isForNotes).flatMap(({ body: nodes }) => nodes));
  const seen: Root = { type: 'root', children: tree.children.filter((node) => !unseen.has(node)) };
  plainAddresses(storyOf(sources), body, reading);
  const video = videoIn(split.sections.find(({ heading }) => names.sectionIn(heading) === 'video'));
  checkMarkdown(
    seen,
    body,
    media,
    { ...reading, notes: names.notes },
    video?.films.map(({ link }) => link),
  );
  const filmed = video && readVideo(video, { media, transcript: transcriptHeading }, reading);

  const disguised = sources[0]!.asking.length === 0 ? questionInDisguise(split, names) : undefined;
  if (disguised) reading.report('questionLevel', reading.place(disguised.heading), disguised.fault);
  else if (
    sources[0]!.asking.length === 0 &&
    !findings.some((found) => MAY_BE_THE_QUESTION.some((name) => isOf(found, name)))
  ) {
    reading.report('noQuestion', startOf(file), {});
  }
  const { scenes, nodes } = readScenes(sources, { id: frontMatter?.id ?? '', file }, labels, reading);

  const sections = rest
    .filter(({ heading }) => heading !== disguised?.heading)
    .map((section) => (filmed && section === video?.section ? { ...section, body: filmed.intro } : section));
  if (scenes) {
    const scenarios = sources.flatMap(({ scenario }) => scenario);
    const visible = rest.filter((section) => !isForNotes(section));
    reportTasks([...scenarios, ...visible.flatMap((section) => section.body)], reading);
  }
  const namedSections = readSections(sections, names, comments, filmed && 'video', reading);

  const id = frontMatter && draft ? { value: frontMatter.id, place: draft.place(['id']) } : undefined;
  const failed = hasErrors(findings);
  if (failed || !frontMatter || !draft || !scenes) {
    return { episode: undefined, linted: undefined, id, findings: withoutFollowing(findings), media };
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

/** Problems of lines that may be meant as the question: then it does not lack. */
const MAY_BE_THE_QUESTION = ['unreadHeading', 'indentedLine'] as const;

/** What learners read before the sections: scenarios, questions and what is below them. */
const storyOf = (scenes: readonly SceneSource[]): RootContent[] =>
  scenes.flatMap(({ scenario, asking }) => [
    ...scenario,
    ...asking.flatMap(({ heading, body }) => [heading, ...body]),
  ]);

/** Number of words in the sections that learners see. */
const wordsForLearners = (sections: readonly SectionSource[], names: SectionNames): number =>
  countWords(
    sections.filter(({ heading }) => names.sectionIn(heading) !== 'notes').flatMap(({ body }) => body),
  );
