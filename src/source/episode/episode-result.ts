import type { Episode } from '../../course/episode.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import type { Place } from '../../diagnostics/place.ts';
import type { Lexicon } from '../../lint/lexicon.ts';
import type { LintedEpisode } from '../../lint/linted.ts';
import type { LinkTexts } from '../markdown/link-texts.ts';
import type { Media } from '../media/media.ts';
import type { SceneLabels } from '../scenes/scene-labels.ts';
import type { SectionNames } from './section-names.ts';

/** What reading an episode gives. */
export interface EpisodeResult {
  /** undefined if the episode has an error */
  readonly episode: Episode | undefined;
  /** the view of lintCourse; undefined if the episode has an error */
  readonly linted: LintedEpisode | undefined;
  /** undefined if the front matter has an error */
  readonly id: { readonly value: string; readonly place: Place } | undefined;
  readonly findings: readonly Finding[];
  /** with the files marked that the episode shows or links */
  readonly media: Media;
}

/** What reading an episode needs from its course. */
export interface EpisodeContext {
  readonly names: SectionNames;
  readonly labels: SceneLabels;
  /** texts for screen readers behind links */
  readonly linkTexts: LinkTexts;
  /** the heading above the transcript of a film */
  readonly transcriptHeading: string;
  readonly media: Media;
  /** whether the course asks learners for comments */
  readonly comments: boolean;
  /** for lint; undefined if the course's language is in error, or no lexicon exists for it */
  readonly lexicon: Lexicon | undefined;
}

/** Reads the `text` of the episode in `file`. */
export type EpisodeReader = (file: string, text: string, context: EpisodeContext) => EpisodeResult;
