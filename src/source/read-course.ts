import { courseSchema, type Course } from '../course/course.ts';
import type { Episode } from '../course/episode.ts';
import { lintCourse } from '../lint/lint-course.ts';
import { lexiconFor } from '../lint/lexicon.ts';
import { finding, hasErrors, isOf, type Finding } from '../diagnostics/finding.ts';
import { startOf, type Place } from '../diagnostics/place.ts';
import { hasTexts, textsFor } from '../i18n/languages.ts';
import type { Draft } from './yaml/draft.ts';
import { linkTextsFor } from './markdown/link-texts.ts';
import { mediaOf, requestedFiles, type RequestedFile, type UsedMedia } from './media/media.ts';
import type { EpisodeReader, EpisodeResult } from './episode/episode-result.ts';
import { readEpisode } from './episode/read-episode.ts';
import { COURSE_FILE } from './folder/course-file.ts';
import { episodeFiles } from './folder/episode-files.ts';
import type { Sources } from './folder/read-folder.ts';
import { textIn } from './folder/text-in.ts';
import { readSettings } from './settings/read-settings.ts';
import { sceneLabels } from './scenes/scene-labels.ts';
import { sectionNames } from './episode/section-names.ts';
import { settingsTexts } from './settings/settings-texts.ts';

export interface CourseResult {
  /** undefined if any finding is an error */
  readonly course: Course | undefined;
  /** course.yaml with the places of its values; undefined if it is no YAML or has a newer format */
  readonly draft: Draft | undefined;
  readonly media: UsedMedia;
  /** files that the course shows or links, even if it has errors, by their names in the package */
  readonly requested: ReadonlyMap<string, RequestedFile>;
  readonly findings: readonly Finding[];
}

/** Some editors append .txt to a file name, and some systems hide it. */
const SECOND_ENDING = /^[^/]+\.(md|ya?ml)\.txt$/i;

/**
 * Reads and checks a course, and reports the problems of all its files.
 *
 * @param themes names of the available themes
 */
export function readCourse(
  sources: Sources,
  themes: readonly string[],
  reader: EpisodeReader = readEpisode,
): CourseResult {
  const fileNames = [...sources.files.keys()];
  const introMedia = mediaOf(fileNames);
  const inFolder = (name: string): string => `${sources.folder}/${name}`;
  const findings = fileNames
    .filter((name) => SECOND_ENDING.test(name))
    .map((name) =>
      finding('secondEnding', startOf(inFolder(name)), { name, meant: name.slice(0, -'.txt'.length) }),
    );
  const yaml = textIn(sources, COURSE_FILE, findings);
  const settingsRead =
    yaml === undefined ? undefined : readSettings(inFolder(COURSE_FILE), yaml, introMedia, themes);
  findings.push(...(settingsRead?.findings ?? []));
  const isNewer = findings.some((found) => isOf(found, 'newerFormat'));
  if (isNewer || !sources.texts.has(COURSE_FILE)) {
    return { course: undefined, draft: undefined, media: NO_MEDIA, requested: new Map(), findings };
  }

  const language = settingsRead?.draft?.value['language'];
  const supportedLanguage = typeof language === 'string' && hasTexts(language) ? language : undefined;
  const texts = textsFor(supportedLanguage ?? 'en');
  const lexicon = supportedLanguage === undefined ? undefined : lexiconFor(supportedLanguage);
  const context = {
    names: sectionNames(language),
    labels: sceneLabels(language),
    linkTexts: linkTextsFor(language),
    transcriptHeading: texts.film.transcript,
    comments: asksForComments(settingsRead?.draft),
    lexicon,
  };
  const results = episodeFiles(sources, settingsRead?.draft, findings).flatMap((name) => {
    const text = textIn(sources, name, findings);
    return text === undefined
      ? []
      : [reader(inFolder(name), text, { ...context, media: mediaOf(fileNames) })];
  });
  findings.push(...results.flatMap((result) => result.findings), ...duplicateIds(results));
  findings.push(...commentsWithoutSection(settingsRead?.draft, results, texts.sections.comment));
  if (lexicon && yaml !== undefined && settingsRead?.draft) {
    const linted = {
      episodes: results.map(({ linted }) => linted),
      settings: settingsTexts(yaml, settingsRead.draft),
      shuffle: settingsRead.draft.value['shuffle'] === true,
      teaser: texts.sections.teaser,
    };
    findings.push(...lintCourse(linted, lexicon));
  }

  const requested = requestedFiles([introMedia, ...results.map(({ media }) => media)]);
  if (!settingsRead?.settings || hasErrors(findings)) {
    return { course: undefined, draft: settingsRead?.draft, media: NO_MEDIA, requested, findings };
  }
  const episodes = results.map(({ episode }) => episode as Episode);
  const course = courseSchema.parse({ ...settingsRead.settings, episodes });
  const media = {
    intro: introMedia.used,
    episodes: new Map(results.map(({ episode, media: { used } }) => [episode!.id, used])),
  };
  return { course, draft: settingsRead.draft, media, requested, findings };
}

const NO_MEDIA: UsedMedia = { intro: new Map(), episodes: new Map() };

/** Whether the course asks for comments. If course.yaml cannot be read, yes: episodes then get no finding. */
const asksForComments = (draft: Draft | undefined): boolean => {
  const comments = draft?.value['comments'] ?? 'off';
  return !draft || comments !== 'off';
};

/** Reports a course that asks for comments, but has no episode with a section for them. */
function commentsWithoutSection(
  draft: Draft | undefined,
  results: readonly EpisodeResult[],
  heading: string,
): Finding[] {
  const hasSection = results.some(({ episode }) => !episode || episode.sections.comment);
  const comments = draft?.value['comments'];
  if (!draft || (comments !== 'private' && comments !== 'send') || hasSection) return [];
  return [finding('commentsWithoutSection', draft.keyPlace(['comments']), { heading })];
}

/** Reports episodes whose id another episode already has. */
function duplicateIds(results: readonly EpisodeResult[]): Finding[] {
  const placeById = new Map<string, Place>();
  return results.flatMap(({ id }) => {
    if (!id) return [];
    const earlier = placeById.get(id.value);
    if (earlier) return [finding('duplicateId', id.place, { id: id.value, other: earlier.file })];
    placeById.set(id.value, id.place);
    return [];
  });
}
