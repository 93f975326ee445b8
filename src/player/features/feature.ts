import type { PlayerCourse } from '../../course/player-course.ts';
import type { Progress, ProgressEvent } from '../../course/progress/progress.ts';
import type { CreateAppender } from '../../lms/session/append.ts';
import type { SessionReport } from '../../lms/session/session-report.ts';
import type { Tracker } from '../tracker.ts';

/** What the player provides to its features. */
export interface FeatureHost {
  readonly course: PlayerCourse;
  readonly tracker: Tracker;
  progress(): Progress;
  /** the latest report on the session */
  report(): SessionReport;
  /** applies an event to progress, calls `track` with the progress before and after, and updates the page */
  dispatch(event: ProgressEvent, track: (before: Progress, after: Progress) => void): void;
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
  /** for a feature that appends to what the LMS holds */
  readonly createAppender?: CreateAppender;
}
