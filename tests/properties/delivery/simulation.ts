import type { PlayerCourse } from '../../../src/course/player-course.ts';
import type { Progress, ProgressEvent } from '../../../src/course/progress/progress.ts';
import { awaitsAttestation } from '../../../src/course/progress/attestation.ts';
import type { Dialect } from '../../../src/lms/dialect.ts';
import { reportWithoutSession, type SessionReport } from '../../../src/lms/session/session-report.ts';
import type { Session } from '../../../src/lms/session/session.ts';
import { opened } from '../../unit/lms/session/opened.ts';
import { type LearnerProgress, learnerProgress, type Track } from '../../../src/player/learner-progress.ts';
import { onlineBy } from '../../../src/player/online.ts';
import { sessionWithoutLms } from '../../../src/player/session-without-lms.ts';
import { type Tracker, trackerFor } from '../../../src/player/tracker.ts';
import type { PlayerSingle } from '../../../src/questions/single/kind.ts';
import { player } from '../../../src/questions/single/player.ts';
import type { LmsRecord } from '../../../src/profiles/lms-record.ts';
import type { Profile } from '../../../src/profiles/profiles.ts';
import { type Delivery, quirkLms, type QuirkLms } from '../../../src/profiles/quirk-lms.ts';
import { namedScorm12 } from '../../../src/profiles/strict-scorm12.ts';
import { namedScorm2004 } from '../../../src/profiles/strict-scorm2004.ts';
import { bridge, type CallFailure } from './bridge.ts';
import { type CommentFields, commentFields, type SentComment } from './comments.ts';
import { answerTo, confirmed, listedOf } from './interactions.ts';
import { type Given, statusOf } from './record.ts';
import { type TestHost, testHost } from '../../unit/lms/session/host.ts';

/** A learner with a course, an LMS with its quirks, and a network between them that comes and goes. */
export interface Simulation {
  readonly course: PlayerCourse;
  readonly dialect: Dialect;
  /** the record on the LMS's server */
  record(): LmsRecord;
  report(): SessionReport;
  progress(): Progress;
  /** all states that the learner has been in, oldest first */
  readonly past: readonly Progress[];
  /** first answers and the confirmation, in order, as the LMS shall list them */
  readonly given: readonly Given[];
  /** comments, in order */
  readonly sent: readonly SentComment[];
  /** comments that the page shows as sent or under way */
  open(): readonly SentComment[];
  /** index in `past` of the state in which the page last said that everything is saved */
  readonly settled: number;
  /** the outcome was final in the LMS's record */
  readonly concluded: boolean;
  /** notes what the page says and the record has now */
  settle(): void;
  /** something went wrong that nobody can have noticed yet */
  unnoticed(): boolean;

  answer(letter: string): void;
  /** confirms the sentence, where it is asked for */
  attest(): void;
  /** sends a comment from the field of an episode, where that is free */
  comment(field: number): void;
  move(place: string): void;
  rerun(): void;
  hide(): void;
  exit(): void;
  /** the page goes in good order, and the course is opened again */
  leave(): void;
  /** somebody looks at the course in the mode browse */
  preview(): void;
  /** the browser dies, and the course is opened again */
  crash(): void;
  pass(milliseconds: number): void;

  server(accepts: boolean): void;
  /** `atOnce`: the browser notices at once; otherwise when some time has passed */
  network(there: boolean, atOnce: boolean): void;
  bridge(works: boolean): void;
  /** some calls for such an element fail */
  failCalls(failure: CallFailure): void;
  endSession(): void;
}

/** We assume that a browser tells that the network is gone after so many milliseconds at most. */
const NOTICED_WITHIN = 25_000;

interface Visit {
  readonly host: TestHost;
  readonly lms: QuirkLms;
  readonly progress: LearnerProgress;
  readonly comments: CommentFields;
  /** connects with an LMS whose API has come late; null where it was there */
  join: (() => void) | null;
}

export function simulation(profile: Profile, course: PlayerCourse, dialect: Dialect): Simulation {
  const questions = course.episodes.flatMap((episode) => episode.questions as PlayerSingle[]);
  const frames = bridge();
  let record: LmsRecord = {};
  let accepts = true;
  let there = true;
  let noticed = true;
  let leaving = false;
  let past: Progress[] = [];
  let given: Given[] = [];
  let settled = 0;
  let comments: SentComment[] = [];
  let latest = 0;
  let concluded = false;
  let visit: Visit = launch();

  function deliver(values: LmsRecord): Delivery {
    if (!there) return 'unreachable';
    if (!accepts) return 'refused';
    record = { ...record, ...values };
    return 'stored';
  }

  function launch(): Visit {
    const { standard, quirks } = profile;
    // A page that is opened comes over the network.
    there = true;
    noticed = true;
    const clock = testHost();
    const online = onlineBy(() => clock.online() && quirks.saysOffline === undefined);
    const host = { ...clock, online };
    const lms = quirkLms(profile, { saved: record, deliver, leaving: () => leaving });
    frames.works(true);
    const named = frames.over(lms);
    const api = standard === 'scorm12' ? namedScorm12(named) : namedScorm2004(named);
    const begin = (session: Session, isConnected: boolean) => {
      const tracker = trackerFor(course, dialect, session, (asked, response) =>
        player.points(asked as PlayerSingle, response),
      );
      past = [...past, tracker.resumed];
      // A new visit knows of the answers that the LMS has listed, and of no others.
      if (isConnected && tracker.resumed.run === 1) given = given.slice(0, listedOf(course, tracker.resumed));
      return { course, tracker, learner: '' };
    };
    const withoutLms = reportWithoutSession('untracked', 'none');
    if (quirks.comesLate) host.onReport(withoutLms);
    const isLate = quirks.comesLate !== undefined;
    const first = isLate ? sessionWithoutLms(host, withoutLms, () => undefined) : opened(api, dialect, host);
    const progress = learnerProgress(begin(first, !isLate), () => host.report().lms === 'present');
    const join = (): void => {
      frames.works(true);
      progress.join(begin(opened(api, dialect, host), true));
    };
    progress.visit().tracker.opened();
    const comments = commentFields(
      () => progress.visit().tracker,
      () => host.report(),
    );
    return { host, lms, progress, comments, join: isLate ? join : null };
  }

  const tracker = (): Tracker => visit.progress.visit().tracker;

  const progress = (): Progress => visit.progress.now();

  const notice = (): void => {
    if (noticed) return;
    noticed = true;
    visit.host.network(there);
    tracker().network(there, progress());
  };

  const happens = (event: ProgressEvent, track: Track): void =>
    visit.progress.apply(event, (current, before, after) => {
      past = [...past, after];
      track(current, before, after);
    });

  const hasLms = (): boolean => visit.join === null;

  const close = (): void => {
    leaving = true;
    tracker().leave(progress(), 60);
    leaving = false;
  };

  const save = (): void => {
    tracker().save(progress());
    latest = past.length - 1;
  };

  return {
    course,
    dialect,
    record: () => ({ ...record }),
    report: () => visit.host.report(),
    progress,
    get past() {
      return past;
    },
    get given() {
      return given;
    },
    get sent() {
      return comments;
    },
    open: () => visit.comments.open(),
    get settled() {
      return settled;
    },
    get concluded() {
      return concluded;
    },
    settle() {
      if (noticed) visit.comments.settle();
      if (visit.host.report().safe && noticed) settled = latest;
      concluded ||= statusOf(record) !== 'open';
    },
    unnoticed: () => !noticed,

    answer(letter) {
      const asked = questions.find(({ id }) => progress().answers[id] === undefined);
      if (!asked) return;
      const points = player.points(asked, letter) ?? null;
      happens(
        { type: 'answered', question: asked.id, answer: { response: letter, points } },
        (current, before, after) => {
          const isListed = course.record.includes('answer') && before.outcome === 'open' && before.run === 1;
          if (isListed && hasLms()) given = [...given, { id: asked.id, letter }];
          current.answered(before, after, answerTo(asked, letter), 7);
        },
      );
      save();
    },
    attest() {
      const { attestation } = course;
      if (attestation === null || !awaitsAttestation(progress(), course)) return;
      happens({ type: 'attested' }, (current, _, after) => {
        if (hasLms()) given = [...given, { id: attestation, letter: 't' }];
        current.attested(after, confirmed(attestation));
      });
      save();
    },
    comment(field) {
      const { id: episode } = course.episodes[field]!;
      const sent = visit.comments.send({ episode, text: `Kommentar ${comments.length + 1}` });
      if (sent) comments = [...comments, sent];
    },
    move: (place) => happens({ type: 'moved', place }, (current) => current.moved()),
    rerun: () => happens({ type: 'rerun' }, (current) => current.moved()),
    hide() {
      tracker().pause(progress(), 60);
      latest = past.length - 1;
    },
    exit() {
      const over = tracker().exit(progress(), 60);
      notice();
      if (over) visit = launch();
    },
    leave() {
      close();
      visit = launch();
    },
    preview() {
      close();
      const preset = { [profile.standard === 'scorm12' ? 'cmi.core.lesson_mode' : 'cmi.mode']: 'browse' };
      const lms = quirkLms(profile, { saved: record, preset, deliver });
      const api = profile.standard === 'scorm12' ? namedScorm12(lms) : namedScorm2004(lms);
      opened(api, dialect, testHost()).leave([]);
      visit = launch();
    },
    crash() {
      visit = launch();
    },
    pass(milliseconds) {
      if (milliseconds > NOTICED_WITHIN) notice();
      const { join } = visit;
      visit.join = null;
      join?.();
      visit.host.pass(milliseconds);
      notice();
    },

    server(now) {
      notice();
      accepts = now;
    },
    network(now, atOnce) {
      notice();
      if (now === there) return;
      there = now;
      noticed = false;
      if (atOnce) notice();
    },
    bridge(now) {
      notice();
      frames.works(now);
    },
    failCalls: (failure) => frames.failCalls(failure),
    endSession() {
      notice();
      visit.lms.endSession();
    },
  };
}
