import { gradeOf } from '../course/progress/grading.ts';
import type { PlayerCourse } from '../course/player-course.ts';
import { START, type Progress } from '../course/progress/progress.ts';
import { isRunOver, measureOf } from '../course/progress/run.ts';
import { restoreProgress, type PointsOf } from '../course/progress/restore-progress.ts';
import { compactForStorage } from '../course/progress/path.ts';
import type { Dialect } from '../lms/dialect.ts';
import type { Fact, FactName } from '../lms/fact.ts';
import type { Interaction } from '../lms/interaction.ts';
import { decodeResume, encodeResume } from '../lms/resume.ts';
import type { DeliveryStatus } from '../lms/session/outbox.ts';
import type { Session } from '../lms/session/session.ts';

/** The learner's progress as facts for the LMS. Nobody else speaks to the session. */
export interface Tracker {
  /** progress as restored; `restarted`: the resume data could not be used */
  readonly resumed: Progress;
  readonly restarted: boolean;
  /** comments that the LMS has already, each under an index of its own */
  readonly commentCount: number;
  /** reports that the course has begun, or repeats an outcome that the LMS has lost */
  opened(): void;
  /** keeps an answer for the next save; `interaction` and `latency` are sent for a first answer only */
  answered(before: Progress, after: Progress, interaction: Interaction, latency: number): void;
  /** keeps the attestation for the next save */
  attested(after: Progress, interaction: Interaction): void;
  /** sends a fact at once; returns a function that tells its delivery status, undefined where nothing is sent */
  sendFact(fact: Fact): () => DeliveryStatus | undefined;
  /** whether an answer or an outcome is kept that the session does not have yet */
  hasPending(): boolean;
  moved(): void;
  /** sends what is kept, in one commit */
  save(progress: Progress): void;
  /** the page is hidden and may never come back: sends what is kept at once */
  pause(progress: Progress, seconds: number): void;
  /** the network has gone down or come up; then the LMS is asked to confirm again */
  network(online: boolean, progress: Progress): void;
  /** sends what is kept and closes the session; false where saving failed and the session stays open */
  exit(progress: Progress, seconds: number): boolean;
  /** the page is unloaded: sends what is kept and closes the session */
  leave(progress: Progress, seconds: number): void;
}

export function trackerFor(
  course: PlayerCourse,
  dialect: Dialect,
  session: Session,
  pointsOf: PointsOf,
): Tracker {
  const questions = course.episodes.flatMap((episode) => episode.questions);
  const { launch } = session;
  const stored = decodeResume(launch.resumeData, { ...course, questions });
  const usable = typeof stored === 'object';
  const resumed = restoreProgress(usable ? stored.progress : START, course, launch.outcome, pointsOf);
  let counter = usable ? stored.counter : 0;
  let index = launch.interactionCount ?? recordedIn(resumed, course);
  /** unusable resume data is not overwritten before the first new answer */
  let keepOld = stored === 'unusable';
  let dirty = usable && tellsTooMuch(stored.progress, course);
  let answers: Fact[] = [];
  let outcomes: Fact[] = [];

  const permits = (fact: FactName): boolean => course.record.includes(fact);

  const assignments = (facts: readonly Fact[]) =>
    facts.filter(({ fact }) => permits(fact)).flatMap((fact) => dialect.assignments(fact));

  /** The outcome comes last, after the answers that it rests on: the session keeps the order, whatever fails. */
  const flush = (progress: Progress): Fact[] => {
    const facts = [...answers, ...(dirty && !keepOld ? stateFacts(progress) : []), ...outcomes];
    answers = [];
    outcomes = [];
    dirty = false;
    return facts;
  };

  const stateFacts = (progress: Progress): Fact[] => {
    counter += 1;
    const detail = progress.outcome === 'open' ? course.keeps.open : course.keeps.final;
    const kept = import.meta.without?.scenes
      ? progress
      : compactForStorage(progress, course.episodes, course.keeps.open !== 'answers');
    const encode = (needsFallback: boolean) =>
      encodeResume({ progress: kept, counter, needsFallback }, { ...course, questions }, detail);
    return [
      { fact: 'place', place: kept.place },
      { fact: 'resume', data: encode(false), fallback: encode(true) },
    ];
  };

  const outcome = (progress: Progress): Fact[] => [
    { fact: 'progress', measure: 1 },
    ...gradeOf(progress, course),
    { fact: 'completion', completed: true, graded: course.pass !== null },
  ];

  /** Adds the facts that follow from an answer or an attestation. */
  const advanced = (after: Progress): void => {
    if (after.outcome !== 'open') outcomes.push(...outcome(after));
    else if (after.run === 1 && !isRunOver(after, course)) {
      outcomes.push({ fact: 'progress', measure: measureOf(after, course) });
    }
  };

  if (usable && stored.needsFallback) session.useFallbacks();

  return {
    resumed,
    restarted: stored === 'unusable',
    commentCount: launch.commentCount ?? 0,
    opened() {
      if (resumed.outcome === 'open') {
        outcomes.push({ fact: 'completion', completed: false, graded: course.pass !== null });
      } else if (launch.outcome === 'open' || (course.pass === null && launch.outcome === 'failed')) {
        outcomes.push(...outcome(resumed));
        dirty = true;
      }
      session.save(assignments([...flush(resumed), { fact: 'exit' }]));
    },
    answered(before, after, interaction, latency) {
      keepOld = false;
      dirty = true;
      if (before.outcome !== 'open') return;
      if (before.run === 1 && permits('answer')) {
        answers.push({ fact: 'answer', index, interaction }, { fact: 'latency', index, seconds: latency });
        index += 1;
      }
      advanced(after);
    },
    attested(after, interaction) {
      dirty = true;
      answers.push({ fact: 'attestation', index, interaction });
      index += 1;
      advanced(after);
    },
    sendFact(fact) {
      const told = assignments([fact]);
      session.saveNow(told);
      return () => told[0] && session.statusOf(told[0]);
    },
    hasPending: () => answers.length + outcomes.length > 0,
    moved() {
      dirty = true;
    },
    save(progress) {
      const concluding = outcomes.some((fact) => fact.fact === 'completion');
      const facts = assignments(flush(progress));
      // Completion is committed with the last answer, not a second later.
      if (concluding) session.saveNow(facts);
      else session.save(facts);
    },
    pause: (progress, seconds) =>
      session.saveNow(assignments([...flush(progress), { fact: 'sessionTime', seconds }])),
    network(online, progress) {
      session.network(online);
      if (!online || counter === 0) return;
      dirty = true;
      session.save(assignments(flush(progress)));
    },
    exit: (progress, seconds) => session.exit(assignments([...flush(progress), ...closing(seconds)])),
    leave: (progress, seconds) => session.leave(assignments([...flush(progress), ...closing(seconds)])),
  };
}

/** Whether resume data of another level holds more about answers than may be kept now. */
function tellsTooMuch({ answers, reopened }: Progress, { keeps: { open } }: PlayerCourse): boolean {
  return [...Object.values(answers), ...Object.values(reopened)].some(
    ({ response, points }) =>
      (response !== null && open !== 'answers') || (points !== null && open === 'done'),
  );
}

/** How many interactions the LMS should hold, where it has no count. */
const recordedIn = ({ answers, reopened, attested }: Progress, { record }: PlayerCourse): number =>
  (record.includes('answer') ? Object.keys({ ...answers, ...reopened }).length : 0) + Number(attested);

const closing = (seconds: number): Fact[] => [{ fact: 'sessionTime', seconds }, { fact: 'exit' }];
