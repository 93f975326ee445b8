import { hasTexts, textsFor } from '../i18n/languages.ts';
import { lexiconFor } from '../lint/lexicon.ts';
import { sectionNames } from './episode/section-names.ts';
import { linkTextsFor } from './markdown/link-texts.ts';
import { sceneLabels } from './scenes/scene-labels.ts';

/**
 * What the language of a course decides in reading its episodes, with its section headings for messages.
 *
 * @param value the language as course.yaml names it, which may be in error; headings in messages are then English
 */
export function courseLanguage(value: unknown) {
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
