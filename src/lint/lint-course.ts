import type { Finding } from '../diagnostics/finding.ts';
import type { Lesson, Texts } from './linted.ts';
import { fileNameAsAlt } from './rules/file-name-as-alt.ts';
import { longSentences } from './rules/long-sentences.ts';
import { noRole } from './rules/no-role.ts';
import { noTeaser } from './rules/no-teaser.ts';
import { recommendedLongest } from './rules/recommended-longest.ts';
import { recommendedPlace } from './rules/recommended-place.ts';
import type { Words } from './lexicon.ts';

/** What no episode shows by itself. */
export interface CourseTexts {
  /** in order; undefined for an episode that has an error */
  readonly lessons: readonly (Lesson | undefined)[];
  /** those of course.yaml */
  readonly settings: Texts;
  readonly shuffle: boolean;
  /** the heading of a teaser, in the course's language */
  readonly teaser: string;
}

/** What a kind reader with a red pencil would say to the course as a whole. */
export function judgeCourse({ lessons, settings, shuffle, teaser }: CourseTexts, words: Words): Finding[] {
  const sound = lessons.filter((lesson) => lesson !== undefined);
  const followed = lessons.slice(0, -1).filter((lesson) => lesson !== undefined);
  return [
    ...longSentences(settings, words),
    ...fileNameAsAlt(settings),
    ...recommendedLongest(sound),
    ...(shuffle ? [] : recommendedPlace(sound)),
    ...noRole(sound),
    ...noTeaser(followed, teaser),
  ];
}
