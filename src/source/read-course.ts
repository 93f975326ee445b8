import { courseSchema, type Course } from '../course/course.ts';
import { lintCourse } from '../lint/lint-course.ts';
import { hasErrors, isOf, type Finding } from '../diagnostics/finding.ts';
import type { Draft } from './yaml/draft.ts';
import { mediaOf, requestedFiles, type RequestedFile, type UsedMedia } from './media/media.ts';
import { commentsWithoutSection, duplicateIds, secondEndings } from './course-findings.ts';
import { courseLanguage } from './course-language.ts';
import type { EpisodeReader } from './episode/episode-result.ts';
import { readEpisode } from './episode/read-episode.ts';
import { COURSE_FILE } from './folder/course-file.ts';
import { episodeFiles } from './folder/episode-files.ts';
import type { Sources } from './folder/read-folder.ts';
import { unreadFiles } from './folder/unread-files.ts';
import { textIn } from './folder/text-in.ts';
import { readSettings, type SettingsResult } from './settings/read-settings.ts';
import { settingsTexts } from './settings/settings-texts.ts';

export interface CourseResult {
  /** undefined if any finding is an error */
  readonly course: Course | undefined;
  /** course.yaml with the places of its values; undefined if it is no YAML or has a newer format */
  readonly draft: Draft | undefined;
  readonly media: UsedMedia;
  /** files that the course shows or links, even if it has errors, by their media names */
  readonly requested: ReadonlyMap<string, RequestedFile>;
  readonly findings: readonly Finding[];
}

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
  const findings = [...secondEndings(sources), ...unreadFiles(sources)];
  const yaml = textIn(sources, COURSE_FILE, findings);
  const { draft, settings, intro, ...settingsRead } =
    yaml === undefined ? NO_SETTINGS : readSettings(inFolder(COURSE_FILE), yaml, introMedia, themes);
  findings.push(...settingsRead.findings);
  const isNewer = findings.some((found) => isOf(found, 'newerFormat'));
  if (isNewer || !sources.texts.has(COURSE_FILE)) {
    return { course: undefined, draft: undefined, media: NO_MEDIA, requested: new Map(), findings };
  }

  const { sections, ...language } = courseLanguage(draft?.value['language']);
  const { lexicon } = language;
  const comments = asksForComments(draft);
  const results = episodeFiles(sources, draft, findings).flatMap((name) => {
    const text = textIn(sources, name, findings);
    if (text === undefined) return [];
    return [reader(inFolder(name), text, { ...language, comments, media: mediaOf(fileNames) })];
  });
  findings.push(...results.flatMap((result) => result.findings), ...duplicateIds(results));
  findings.push(...commentsWithoutSection(draft, results, sections.comment));
  if (lexicon && yaml !== undefined && draft) {
    const linted = {
      episodes: results.map((result) => result.linted),
      settings: settingsTexts(yaml, draft, intro),
      shuffle: draft.value['shuffle'] === true,
      teaser: sections.teaser,
    };
    findings.push(...lintCourse(linted, lexicon));
  }

  const requested = requestedFiles([introMedia, ...results.map((result) => result.media)]);
  if (!settings || hasErrors(findings)) {
    return { course: undefined, draft, media: NO_MEDIA, requested, findings };
  }
  const episodes = results.map(({ episode }) => episode!);
  const media = {
    intro: introMedia.used,
    episodes: new Map(results.map(({ episode, media: { used } }) => [episode!.id, used])),
  };
  return { course: courseSchema.parse({ ...settings, episodes }), draft, media, requested, findings };
}

const NO_MEDIA: UsedMedia = { intro: new Map(), episodes: new Map() };

const NO_SETTINGS: SettingsResult = { draft: undefined, settings: undefined, intro: [], findings: [] };

/** Whether the course asks for comments. If course.yaml cannot be read, yes: episodes then get no finding. */
const asksForComments = (draft: Draft | undefined): boolean => {
  const comments = draft?.value['comments'] ?? 'off';
  return !draft || comments !== 'off';
};
