import { withLmsPassMark } from '../../../src/course/progress/grading.ts';
import type { PlayerCourse } from '../../../src/course/player-course.ts';
import type { Progress, ProgressEvent } from '../../../src/course/progress/progress.ts';
import { reduce } from '../../../src/course/progress/reduce.ts';
import type { DeliveryStatus } from '../../../src/lms/session/outbox.ts';
import { attestationInteraction } from '../../../src/lms/attestation.ts';
import { resultOf } from '../../../src/lms/result.ts';
import { opened } from '../lms/session/opened.ts';
import { sentComments } from '../../../src/player/features/sent-comments.ts';
import { type Restart, trackerFor } from '../../../src/player/tracker.ts';
import type { PlayerSingle } from '../../../src/questions/single/kind.ts';
import { player } from '../../../src/questions/single/player.ts';
import type { LmsOptions, LmsRecord } from '../../../src/profiles/lms-record.ts';
import { type TestHost, testHost } from '../lms/session/host.ts';
import { SENTENCE, wordsOf } from './course.ts';
import type { Standard } from './dialects.ts';

/** A learner in one session of a course, with the LMS. */
export interface Learner {
  readonly host: TestHost;
  readonly restart: Restart;
  progress(): Progress;
  move(place: string): void;
  /** answers and saves, as the page does; a second passes */
  answer(id: string, letter: string, latency?: number): void;
  /** confirms the sentence at the end and saves, as the page does; a second passes */
  attest(): void;
  /** sends a comment on an episode */
  comment(episode: string, text: string): void;
  /** delivery status of the latest comment on an episode */
  commentOn(episode: string): DeliveryStatus | undefined;
  rerun(): void;
  /** the page is hidden after a number of seconds */
  hide(seconds: number): void;
  /** the network goes down or comes up, with the event of the browser */
  network(isOnline: boolean): void;
  exit(seconds: number): boolean;
  /** the page is unloaded after a number of seconds */
  leave(seconds: number): void;
  record(): LmsRecord;
  /** values that were set since the last call of this function */
  written(): readonly string[];
}

/** Functions of an API that differ from those of a strict LMS. */
export type Differs = (lms: Readonly<Record<string, (element: string) => string>>) => object;

/** The time of all answers and comments. */
const NOW = new Date(2025, 2, 4, 9, 5, 7);

/**
 * Opens a course in a strict LMS with some differences, under the pass mark of the LMS, as on the page.
 */
export function learner(
  standard: Standard,
  authored: PlayerCourse,
  options: LmsOptions = {},
  differs: Differs = () => ({}),
): Learner {
  const lms = standard.lms(options);
  const host = testHost();
  const session = opened({ ...lms, ...differs(lms as never) }, standard.dialect, host);
  const course = withLmsPassMark(authored, session.launch.passMark);
  const tracker = trackerFor(course, standard.dialect, session, (asked, response) =>
    player.points(asked as PlayerSingle, response),
  );
  const questions = course.episodes.flatMap((episode) => episode.questions as PlayerSingle[]);
  const rules = course;
  let progress = tracker.resumed;
  let seen = 0;
  const dispatch = (event: ProgressEvent): void => {
    progress = reduce(progress, event, rules);
  };
  const comments = sentComments(() => tracker);
  tracker.opened();
  return {
    host,
    restart: tracker.restart,
    progress: () => progress,
    move(place) {
      dispatch({ type: 'moved', place });
      tracker.moved();
    },
    answer(id, letter, latency = 5) {
      const asked = questions.find((one) => one.id === id)!;
      const before = progress;
      const points = player.points(asked, letter) ?? null;
      dispatch({
        type: 'answered',
        question: id,
        answer: { response: letter, points },
      });
      const interaction = {
        ...player.interaction(asked, letter, wordsOf(id)),
        result: resultOf(points),
        id,
        weighting: 1,
        time: NOW,
        description: `Was tun Sie bei ${id}?`,
        language: 'de',
      };
      tracker.answered(before, progress, interaction, latency);
      tracker.save(progress);
      host.pass(1000);
    },
    attest() {
      dispatch({ type: 'attested' });
      tracker.attested(progress, attestationInteraction(course.attestation!, SENTENCE, 'de', NOW));
      tracker.save(progress);
      host.pass(1000);
    },
    comment: (episode, text) => comments.send(episode, text, NOW),
    commentOn: comments.statusOf,
    rerun: () => dispatch({ type: 'rerun' }),
    hide: (seconds) => tracker.pause(progress, seconds),
    network(isOnline) {
      host.network(isOnline);
      tracker.network(isOnline, progress);
    },
    exit: (seconds) => tracker.exit(progress, seconds),
    leave: (seconds) => tracker.leave(progress, seconds),
    record: lms.record,
    written() {
      const calls = lms.calls.slice(seen);
      seen = lms.calls.length;
      return calls
        .filter(({ method }) => method === standard.dialect.methods.setValue)
        .map(({ element, value }) => `${element} = ${value}`);
    },
  };
}
