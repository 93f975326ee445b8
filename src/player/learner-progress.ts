import type { PlayerCourse } from '../course/player-course.ts';
import type { Progress, ProgressEvent } from '../course/progress/progress.ts';
import { reduce } from '../course/progress/reduce.ts';
import type { Tracker } from './tracker.ts';

/** A course under the pass mark of the LMS, and the learner's session with that LMS. */
export interface Visit {
  readonly course: PlayerCourse;
  readonly tracker: Tracker;
  /** the learner's name, '' where the LMS has none */
  readonly learner: string;
}

/** Queues what an event changes, given the progress before and after. */
export type Track = (tracker: Tracker, before: Progress, after: Progress) => void;

/** The learner's progress in a visit. */
export interface LearnerProgress {
  visit(): Visit;
  now(): Progress;
  /** applies an event, and has what it changes tracked */
  apply(event: ProgressEvent, track: Track): void;
  /** goes on with an LMS that was found late, which gets what was done without one */
  join(visit: Visit): void;
}

/** `hasLms`: whether a session with an LMS is open, or was. */
export function learnerProgress(first: Visit, hasLms: () => boolean): LearnerProgress {
  const withoutLms: (readonly [ProgressEvent, Track])[] = [];
  let visit = first;
  let progress = first.tracker.resumed;

  const apply: LearnerProgress['apply'] = (event, track) => {
    const before = progress;
    progress = reduce(before, event, visit.course);
    if (progress !== before) track(visit.tracker, before, progress);
  };

  return {
    visit: () => visit,
    now: () => progress,
    apply(event, track) {
      if (!hasLms()) withoutLms.push([event, track]);
      apply(event, track);
    },
    join(joined) {
      visit = joined;
      progress = joined.tracker.resumed;
      joined.tracker.opened();
      for (const [event, track] of withoutLms.splice(0)) apply(event, track);
      joined.tracker.save(progress);
    },
  };
}
