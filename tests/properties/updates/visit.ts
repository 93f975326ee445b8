import { attestationInteraction } from '../../../src/lms/attestation.ts';
import type { Progress, ProgressEvent } from '../../../src/course/progress/progress.ts';
import { mayRerun } from '../../../src/course/progress/grading.ts';
import { reduce } from '../../../src/course/progress/reduce.ts';
import { awaitsAttestation } from '../../../src/course/progress/attestation.ts';
import { opened } from '../../unit/lms/session/opened.ts';
import { trackerFor } from '../../../src/player/tracker.ts';
import type { PlayerSingle } from '../../../src/questions/single/kind.ts';
import { player as single } from '../../../src/questions/single/player.ts';
import type { LmsRecord } from '../../../src/profiles/lms-record.ts';
import { testHost } from '../../unit/lms/session/host.ts';
import { SENTENCE, wordsOf } from '../../unit/player/course.ts';
import type { Standard } from '../../unit/player/dialects.ts';
import type { Release } from './release.ts';
import { resultOf } from '../../../src/lms/result.ts';

/** Is called while a visit lasts. */
export interface VisitObserver {
  /** before anything of what has happened is sent to the LMS */
  noted(): void;
  /** the LMS's server has stored this record */
  stored(record: LmsRecord): void;
}

/** A package opened in a browser; it offers nothing that the page does not. */
export interface Visit {
  readonly release: Release;
  /** what the LMS had could not be used */
  readonly restarted: boolean;
  readonly resumed: Progress;
  /** what a page does once its learner sees it */
  begin(): void;
  progress(): Progress;
  /** `happened` runs before anything is saved */
  answer(question: PlayerSingle, letter: string, happened: (isListed: boolean) => void): void;
  attest(happened: () => void): void;
  rerun(happened: () => void): void;
  move(place: string): void;
  hide(): void;
  pass(milliseconds: number): void;
  offline(): void;
  /** false where it could not be saved */
  exit(): boolean;
  leave(): void;
}

const NOW = new Date(2026, 2, 4, 9, 5, 7);
const SECONDS = 30;

export function visit(
  standard: Standard,
  release: Release,
  saved: LmsRecord,
  observer: VisitObserver,
): Visit {
  const course = release.player;
  const rules = course;
  const host = testHost();
  const lms = standard.lms({
    saved,
    commit(record) {
      observer.stored(record);
      return true;
    },
  });
  const session = opened(lms, standard.dialect, host);
  const tracker = trackerFor(course, standard.dialect, session, (asked, response) =>
    single.points(asked as PlayerSingle, response),
  );
  let progress = tracker.resumed;
  const happens = (event: ProgressEvent): void => {
    progress = reduce(progress, event, rules);
  };
  const save = (): void => {
    observer.noted();
    tracker.save(progress);
  };
  return {
    release,
    restarted: tracker.restart !== null,
    resumed: tracker.resumed,
    begin() {
      observer.noted();
      tracker.opened();
    },
    progress: () => progress,
    answer(question, letter, happened) {
      const before = progress;
      if (before.answers[question.id]) return;
      const points = single.points(question, letter) ?? null;
      happens({ type: 'answered', question: question.id, answer: { response: letter, points } });
      happened(before.outcome === 'open' && before.run === 1 && course.record.includes('answer'));
      const interaction = {
        ...single.interaction(question, letter, wordsOf(question.id)),
        result: resultOf(points),
        id: question.id,
        weighting: 1,
        time: NOW,
        description: question.id,
        language: 'de',
      };
      tracker.answered(before, progress, interaction, 5);
      save();
    },
    attest(happened) {
      if (!awaitsAttestation(progress, rules)) return;
      happens({ type: 'attested' });
      happened();
      tracker.attested(progress, attestationInteraction(course.attestation!, SENTENCE, 'de', NOW));
      save();
    },
    rerun(happened) {
      if (!mayRerun(progress, rules)) return;
      happens({ type: 'rerun' });
      happened();
      tracker.moved();
    },
    move(place) {
      happens({ type: 'moved', place });
      tracker.moved();
    },
    hide() {
      observer.noted();
      tracker.pause(progress, SECONDS);
    },
    pass: (milliseconds) => host.pass(milliseconds),
    offline() {
      host.network(false);
      tracker.network(false, progress);
      host.network(true);
      observer.noted();
      tracker.network(true, progress);
    },
    exit() {
      observer.noted();
      return tracker.exit(progress, SECONDS);
    },
    leave() {
      observer.noted();
      tracker.leave(progress, SECONDS);
    },
  };
}
