import type { PlayerCourse } from '../../course/player-course.ts';
import type { Progress, ProgressEvent } from '../../course/progress/progress.ts';
import type { CreateAppender } from '../../lms/session/append.ts';
import type { SessionReport } from '../../lms/session/session-report.ts';
import type { Track } from '../learner-progress.ts';
import type { Tracker } from '../tracker.ts';

/** What the player provides to its features. */
export interface FeatureHost {
  readonly course: PlayerCourse;
  tracker(): Tracker;
  progress(): Progress;
  /** the latest report on the session */
  report(): SessionReport;
  /** applies an event to progress, has what it changes tracked, and updates the page */
  dispatch(event: ProgressEvent, track: Track): void;
  /** starts a route through these episodes alone, by id */
  visitOnly(episodes: readonly string[]): void;
}

/** A feature as it acts on the page. */
export interface PlayerFeature {
  /** updates the page */
  show(): void;
  /** handles a submitted form; false where the form belongs to something else */
  submit(form: HTMLFormElement): boolean;
}

export interface FeatureModule {
  make(host: FeatureHost): PlayerFeature;
  /**
   * Reads the texts that the record needs, while the page loads: a browser that translates pages replaces every text
   * afterwards (exelearning#43).
   */
  readTexts?(): void;
  /** for a feature that appends to what the LMS holds */
  readonly createAppender?: CreateAppender;
}
