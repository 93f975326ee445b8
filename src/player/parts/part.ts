import type { PlayerCourse } from '../../course/player-course.ts';
import type { Progress, ProgressEvent } from '../../course/progress/progress.ts';
import type { CreateAppender } from '../../lms/session/append.ts';
import type { SessionReport } from '../../lms/session/session-report.ts';
import type { Tracker } from '../tracker.ts';

/** What a part may know and do. */
export interface PartHost {
  readonly course: PlayerCourse;
  readonly tracker: Tracker;
  progress(): Progress;
  /** how the conversation with the LMS stands */
  report(): SessionReport;
  /** makes an act of the learner progress, lets the tracker note it, and shows it */
  dispatch(event: ProgressEvent, note: (before: Progress, after: Progress) => void): void;
  /** leads the learner through these episodes alone, until they choose for themselves */
  only(episodes: readonly string[]): void;
}

/** Something that only some courses have; the player carries it for those alone. */
export interface Part {
  /** brings the page up to date */
  show(): void;
  /** a form was submitted; false where it is none of this part's */
  submit(form: HTMLFormElement): boolean;
}

export interface PartModule {
  make(host: PartHost): Part;
  /** what it needs to add to what the LMS holds already */
  readonly createAppender?: CreateAppender;
}
