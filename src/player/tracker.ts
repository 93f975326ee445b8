import { gradeOf } from '../course/progress/grading.ts';
import type { PlayerCourse } from '../course/player-course.ts';
import { START, type Progress } from '../course/progress/progress.ts';
import { isRunOver, measureOf } from '../course/progress/run.ts';
import { restoreProgress, type PointsOf } from '../course/progress/restore-progress.ts';
import { compactForStorage } from '../course/progress/path.ts';
import type { Assignment, Dialect } from '../lms/dialect.ts';
import type { Fact, FactName } from '../lms/fact.ts';
import type { Interaction } from '../lms/interaction.ts';
import { decodeResume, encodeResume } from '../lms/resume.ts';
import { type Outbox, refusedElements } from '../lms/session/outbox.ts';
import type { Session } from '../lms/session/session.ts';
import { interactionsFrom } from './interactions.ts';

/**
 * Why a learner starts afresh. `unusable`: the resume data could not be used; `renewed`: the LMS has begun the course
 * anew for a learner who had finished it; null where they continue, or come for the first time.
 */
export type Restart = 'unusable' | 'renewed' | null;

/** Sends the learner's progress to the LMS as facts. Only the tracker sends through the session. */
export interface Tracker {
  /** progress as restored at launch */
  readonly resumed: Progress;
  readonly restart: Restart;
  /** number of comments with an index of their own that the LMS has at launch */
  readonly commentCount: number;
  /** sends `incomplete`, or the outcome again where the LMS has lost it */
  opened(): void;
  /** queues an answer for the next save; `interaction` and `latency` (seconds) are sent in the first run only */
  answered(before: Progress, after: Progress, interaction: Interaction, latency: number): void;
  /** queues the attestation for the next save */
  attested(after: Progress, interaction: Interaction): void;
  /** sends a fact at once; the first of its values, undefined where there is none */
  sendFact(fact: Fact): Assignment | undefined;
  /** what was sent, and what has become of it */
  outbox(): Outbox;
  /** whether an answer, the attestation or an outcome is queued */
  hasPending(): boolean;
  /** queues the place for the next save */
  moved(): void;
  /** sends what is queued, in one commit */
  save(progress: Progress): void;
  /** the page is hidden: sends what is queued and the session time at once */
  pause(progress: Progress, seconds: number): void;
  /** the network has gone down or come up; when it is up again, resume data are sent again */
  network(online: boolean, progress: Progress): void;
  /** sends what is queued and terminates; false where saving failed and the session stays open */
  exit(progress: Progress, seconds: number): boolean;
  /** the page is unloaded: sends what is queued and terminates */
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
  // Some LMSs reset the status for a retraining, and keep the resume data (iomad#1554).
  const renewed = usable && launch.isUnbegun && stored.progress.outcome !== 'open';
  const restart = stored === 'unusable' ? 'unusable' : renewed ? 'renewed' : null;
  const resumed = restoreProgress(
    usable && !renewed ? stored.progress : START,
    course,
    launch.outcome,
    pointsOf,
  );
  let counter = usable ? stored.counter : 0;
  /** unusable resume data are not overwritten before the first new answer */
  let keepsUnusable = stored === 'unusable';
  /** resume data are to be sent with the next save */
  let dirty = usable && (renewed || exceedsRetention(stored.progress, course));
  /** an answer or the attestation is queued */
  let hasAnswer = false;
  let outcomes: Fact[] = [];

  const permits = (fact: FactName): boolean => course.record.includes(fact);

  const assignments = (facts: readonly Fact[]) =>
    facts.filter(({ fact }) => permits(fact)).flatMap((fact) => dialect.assignments(fact));

  const interactions = interactionsFrom({
    count: launch.interactionCount ?? recordedCount(resumed, course),
    unfinished: launch.unfinished,
  });

  /** Takes all that is queued. The outcome comes last, after the answers that it follows from. */
  const takeQueued = (progress: Progress): Fact[] => {
    const refused = refusedElements(session.outbox());
    // An LMS that counts no interactions supports none.
    const hasRefused = launch.interactionCount !== null && refused.size > 0;
    const facts = [
      ...interactions.take((sent) => hasRefused && refused.has(assignments(sent)[0]?.[0] ?? '')),
      ...(dirty && !keepsUnusable ? resumeFacts(progress) : []),
      ...outcomes,
    ];
    hasAnswer = false;
    outcomes = [];
    dirty = false;
    return facts;
  };

  const resumeFacts = (progress: Progress): Fact[] => {
    counter += 1;
    const detail = progress.outcome === 'open' ? course.keeps.open : course.keeps.final;
    const compact = import.meta.without?.scenes
      ? progress
      : compactForStorage(progress, course.episodes, course.keeps.open !== 'answers');
    const encode = (needsFallback: boolean) =>
      encodeResume({ progress: compact, counter, needsFallback }, { ...course, questions }, detail);
    return [
      { fact: 'place', place: compact.place },
      { fact: 'resume', data: encode(false), fallback: encode(true) },
    ];
  };

  const outcomeFacts = (progress: Progress): Fact[] => [
    { fact: 'progress', measure: 1 },
    ...gradeOf(progress, course),
    { fact: 'completion', completed: true, graded: course.pass !== null },
  ];

  /** Queues the outcome, or the measure of progress, after an answer or an attestation. */
  const queueOutcome = (after: Progress): void => {
    if (after.outcome !== 'open') outcomes.push(...outcomeFacts(after));
    else if (after.run === 1 && !isRunOver(after, course)) {
      outcomes.push({ fact: 'progress', measure: measureOf(after, course) });
    }
  };

  if (usable && stored.needsFallback) session.useFallbacks();

  return {
    resumed,
    restart,
    commentCount: launch.commentCount ?? 0,
    opened() {
      if (resumed.outcome === 'open') {
        outcomes.push({ fact: 'completion', completed: false, graded: course.pass !== null });
      } else if (launch.outcome === 'open' || (course.pass === null && launch.outcome === 'failed')) {
        outcomes.push(...outcomeFacts(resumed));
        dirty = true;
      }
      session.save(assignments([...takeQueued(resumed), { fact: 'exit' }]));
    },
    answered(before, after, interaction, latency) {
      keepsUnusable = false;
      dirty = true;
      hasAnswer = true;
      if (before.outcome !== 'open') return;
      if (before.run === 1 && permits('answer')) {
        interactions.add(interaction.id, (index) => [
          { fact: 'answer', index, interaction },
          { fact: 'latency', index, seconds: latency },
        ]);
      }
      queueOutcome(after);
    },
    attested(after, interaction) {
      dirty = true;
      hasAnswer = true;
      interactions.add(interaction.id, (index) => [{ fact: 'attestation', index, interaction }]);
      queueOutcome(after);
    },
    sendFact(fact) {
      const values = assignments([fact]);
      session.saveNow(values);
      return values[0];
    },
    outbox: session.outbox,
    hasPending: () => hasAnswer || outcomes.length > 0,
    moved() {
      dirty = true;
    },
    save(progress) {
      const isCompleting = outcomes.some((fact) => fact.fact === 'completion');
      const facts = assignments(takeQueued(progress));
      // Completion is committed with the last answer, not a second later.
      if (isCompleting) session.saveNow(facts);
      else session.save(facts);
    },
    pause: (progress, seconds) =>
      session.saveNow(assignments([...takeQueued(progress), { fact: 'sessionTime', seconds }])),
    network(online, progress) {
      session.network(online);
      if (!online || counter === 0) return;
      dirty = true;
      session.save(assignments(takeQueued(progress)));
    },
    exit: (progress, seconds) => session.exit(assignments([...takeQueued(progress), ...exitFacts(seconds)])),
    leave: (progress, seconds) =>
      session.leave(assignments([...takeQueued(progress), ...exitFacts(seconds)])),
  };
}

/** Whether resume data, written at another level, hold more about answers than the course's level permits. */
function exceedsRetention({ answers, reopened }: Progress, { keeps: { open } }: PlayerCourse): boolean {
  return [...Object.values(answers), ...Object.values(reopened)].some(
    ({ response, points }) =>
      (response !== null && open !== 'answers') || (points !== null && open === 'done'),
  );
}

/** Number of interactions sent so far, for an LMS that does not count them. */
const recordedCount = ({ answers, reopened, attested }: Progress, { record }: PlayerCourse): number =>
  (record.includes('answer') ? Object.keys({ ...answers, ...reopened }).length : 0) + Number(attested);

const exitFacts = (seconds: number): Fact[] => [{ fact: 'sessionTime', seconds }, { fact: 'exit' }];
