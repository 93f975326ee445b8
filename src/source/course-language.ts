import { hasTexts, textsFor } from '../i18n/languages.ts';
import type { PageTexts } from '../i18n/texts.ts';
import { lexiconFor } from '../lint/lexicon.ts';
import type { EpisodeContext } from './episode/episode-result.ts';
import { sectionNames } from './episode/section-names.ts';
import { linkTextsFor } from './markdown/link-texts.ts';
import { sceneLabels } from './scenes/scene-labels.ts';

/** What the language of a course decides in its Markdown. */
export interface CourseLanguage extends Omit<EpisodeContext, 'media' | 'comments'> {
  /** headings, for messages */
  readonly sections: PageTexts['sections'];
}

/** @param value the language as course.yaml names it, which may be in error; messages are then in English */
export function courseLanguage(value: unknown): CourseLanguage {
  const language = typeof value === 'string' && hasTexts(value) ? value : undefined;
  const texts = textsFor(language ?? 'en');
  return {
    names: sectionNames(value),
    labels: sceneLabels(value),
    linkTexts: linkTextsFor(value),
    transcriptHeading: texts.film.transcript,
    sections: texts.sections,
    lexicon: language === undefined ? undefined : lexiconFor(language),
  };
}
