import { courseSchema, type Course } from '../course/course.ts';
import type { Episode } from '../course/episode.ts';
import { lintCourse } from '../lint/lint-course.ts';
import { lexiconFor } from '../lint/lexicon.ts';
import { finding, hasErrors, isOf, type Finding } from '../diagnostics/finding.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { startOf, type Place } from '../diagnostics/place.ts';
import { hasTexts, textsFor } from '../i18n/languages.ts';
import type { Draft } from './yaml/draft.ts';
import { linkTextsFor } from './markdown/link-texts.ts';
import { type RequestedFile, mediaOf, type Media, type UsedMedia } from './media/media.ts';
import { readEpisode, type EpisodeReader, type EpisodeResult } from './episode/read-episode.ts';
import { COURSE_FILE } from './folder/course-file.ts';
import type { Sources } from './folder/read-folder.ts';
import { textIn } from './folder/text-in.ts';
import { readSettings } from './settings/read-settings.ts';
import { sceneLabels } from './scenes/scene-labels.ts';
import { sectionNames } from './episode/section-names.ts';
import { settingsTexts } from './settings/settings-texts.ts';

export interface CourseResult {
  /** undefined where anything is in error */
  readonly course: Course | undefined;
  /** course.yaml with its places, undefined where it is no YAML */
  readonly draft: Draft | undefined;
  readonly media: UsedMedia;
  /** what it shows or links, whether or not the course is in error: name in the package → where from, where asked for */
  readonly requested: ReadonlyMap<string, RequestedFile>;
  readonly findings: readonly Finding[];
}

/** Some editors hang it on whatever they save, and some systems do not show it. */
const SECOND_ENDING = /^[^/]+\.(md|ya?ml)\.txt$/i;

/** Reads and checks a whole course; every problem of every file in one go. */
export function readCourse(
  sources: Sources,
  themes: readonly string[],
  reader: EpisodeReader = readEpisode,
): CourseResult {
  const known = [...sources.files.keys()];
  const introMedia = mediaOf(known);
  const inFolder = (name: string): string => `${sources.folder}/${name}`;
  const findings = known
    .filter((name) => SECOND_ENDING.test(name))
    .map((name) =>
      finding('secondEnding', startOf(inFolder(name)), { name, meant: name.slice(0, -'.txt'.length) }),
    );
  const yaml = textIn(sources, COURSE_FILE, findings);
  const read = yaml === undefined ? undefined : readSettings(inFolder(COURSE_FILE), yaml, introMedia, themes);
  findings.push(...(read?.findings ?? []));
  const isNewer = findings.some((found) => isOf(found, 'newerFormat'));
  if (isNewer || !sources.texts.has(COURSE_FILE)) {
    return { course: undefined, draft: undefined, media: NO_MEDIA, requested: new Map(), findings };
  }

  const language = read?.draft?.value['language'];
  const spoken = typeof language === 'string' && hasTexts(language) ? language : undefined;
  const texts = textsFor(spoken ?? 'en');
  const lexicon = spoken === undefined ? undefined : lexiconFor(spoken);
  const context = {
    names: sectionNames(language),
    labels: sceneLabels(language),
    linkTexts: linkTextsFor(language),
    films: texts.film.transcript,
    comments: commentsIn(read?.draft),
    lexicon,
  };
  const results = episodeFiles(sources, read?.draft, findings).flatMap((name) => {
    const text = textIn(sources, name, findings);
    return text === undefined ? [] : [reader(inFolder(name), text, { ...context, media: mediaOf(known) })];
  });
  findings.push(...results.flatMap((result) => result.findings), ...duplicateIds(results));
  findings.push(...commentsNowhere(read?.draft, results, texts.sections.comment));
  if (lexicon && yaml !== undefined && read?.draft) {
    const whole = {
      episodes: results.map(({ linted }) => linted),
      settings: settingsTexts(yaml, read.draft),
      shuffle: read.draft.value['shuffle'] === true,
      teaser: texts.sections.teaser,
    };
    findings.push(...lintCourse(whole, lexicon));
  }

  const requested = askedFor([introMedia, ...results.map(({ media }) => media)]);
  if (!read?.settings || hasErrors(findings)) {
    return { course: undefined, draft: read?.draft, media: NO_MEDIA, requested, findings };
  }
  const episodes = results.map(({ episode }) => episode as Episode);
  const course = courseSchema.parse({ ...read.settings, episodes });
  const media = {
    intro: introMedia.used,
    episodes: new Map(results.map(({ episode, media: { used } }) => [episode!.id, used])),
  };
  return { course, draft: read.draft, media, requested, findings };
}

const askedFor = (all: readonly Media[]): Map<string, RequestedFile> =>
  new Map(
    all
      .toReversed()
      .flatMap(({ used, places }) =>
        [...used].map(([name, path]) => [name, { path, place: places.get(name)! }] as const),
      ),
  );

const NO_MEDIA: UsedMedia = { intro: new Map(), episodes: new Map() };

/** Whether comments are asked for; where nobody can tell, none of the episodes is to blame. */
const commentsIn = (draft: Draft | undefined): boolean => {
  const requested = draft?.value['comments'] ?? 'off';
  return !draft || requested !== 'off';
};

/** A course that asks for comments, but has no place for them. */
function commentsNowhere(
  draft: Draft | undefined,
  results: readonly EpisodeResult[],
  heading: string,
): Finding[] {
  const place = results.some(({ episode }) => !episode || episode.sections.comment);
  const requested = draft?.value['comments'];
  if (!draft || (requested !== 'private' && requested !== 'send') || place) return [];
  return [finding('commentsWithoutSection', draft.keyPlace(['comments']), { heading })];
}

/** Markdown at the top of the folder; a README is for people. */
const isEpisode = (name: string): boolean => /\.md$/i.test(name) && !/^readme\.md$/i.test(name);

/** The episodes asked for in course.yaml, else every Markdown file by name. */
function episodeFiles({ texts, folder }: Sources, draft: Draft | undefined, findings: Finding[]): string[] {
  const present = [...texts.keys()].filter(isEpisode).sort();
  if (present.length === 0) findings.push(finding('noEpisodes', startOf(`${folder}/${COURSE_FILE}`), {}));
  const requested = draft?.value['episodes'];
  if (!Array.isArray(requested)) return present;
  const names = new Set<string>();
  return requested.map(String).flatMap((name, index) => {
    const found = present.find((file) => file === name || file === `${name}.md`);
    const place = draft!.place(['episodes', index]);
    if (!found) {
      findings.push(finding('missingEpisodeFile', place, { name, nearest: nearest(name, present) }));
      return [];
    }
    if (names.has(found)) {
      findings.push(finding('episodeTwice', place, { name }));
      return [];
    }
    names.add(found);
    return [found];
  });
}

function duplicateIds(results: readonly EpisodeResult[]): Finding[] {
  const seen = new Map<string, Place>();
  return results.flatMap(({ id }) => {
    if (!id) return [];
    const earlier = seen.get(id.value);
    if (earlier) return [finding('duplicateId', id.place, { id: id.value, other: earlier.file })];
    seen.set(id.value, id.place);
    return [];
  });
}
