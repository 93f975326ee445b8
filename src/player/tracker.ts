import type { PlayerCourse, PlayerQuestion } from '../course/player-course.ts';
import { START, type Answer, type Progress } from '../course/progress.ts';
import { concluded } from '../course/reduce.ts';
import { rulesOf } from '../course/rules.ts';
import type { Dialect, Launch } from '../lms/dialect.ts';
import type { Fact } from '../lms/fact.ts';
import type { Interaction } from '../lms/interaction.ts';
import { permits } from '../lms/record.ts';
import { decodeResume, encodeResume } from '../lms/resume.ts';
import { detailOf } from '../lms/resume-detail.ts';
import type { Session } from '../lms/session.ts';

/** The learner's progress as facts for the LMS. Nobody else speaks to the session. */
export interface Tracker {
  /** progress as remembered; `restarted` where what the LMS had could not be used */
  readonly resumed: Progress;
  readonly restarted: boolean;
  /** says that the course has begun, or repeats an outcome that the LMS has lost */
  opened(): void;
  /** notes an answer; `interaction` and `latency` are sent for a first answer only */
  answered(before: Progress, after: Progress, interaction: Interaction, latency: number): void;
  moved(): void;
  /** sends what is noted, in one commit */
  save(progress: Progress, seconds?: number): void;
  /** sends what is noted and closes the session; answers whether the LMS confirmed it */
  end(progress: Progress, seconds: number, commitFirst: boolean): boolean;
}

/** The half points that a stored response stands for, null where the question does not know it. */
export type PointsOf = (question: PlayerQuestion, response: string) => number | null;

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
  let counter = usable ? stored.counter : 0;
  let index = launch.interactionCount;
  /** damaged or foreign data is not overwritten before the first new answer */
  let keepOld = stored === 'unusable';
  let standing = false;
  let noted: Fact[] = [];

  const assignments = (facts: readonly Fact[]) =>
    facts.filter(({ fact }) => permits(course, fact)).flatMap((fact) => dialect.assignments(fact));

  const flush = (progress: Progress): Fact[] => {
    const facts = [...noted, ...(standing && !keepOld ? place(progress) : [])];
    noted = [];
    standing = false;
    return facts;
  };

  const place = (progress: Progress): Fact[] => {
    counter += 1;
    const detail = detailOf(course.level, course.pass !== null && progress.outcome === 'open');
    const data = encodeResume({ progress, counter }, { ...course, questions }, detail);
    return [
      { fact: 'place', place: progress.place },
      { fact: 'resume', data },
    ];
  };

  const outcome = ({ outcome, best }: Progress): Fact[] => [
    { fact: 'completion', completed: true, graded: course.pass !== null },
    ...(course.pass
      ? [
          {
            fact: 'success',
            passed: outcome === 'passed',
            score: best ?? 0,
            report: course.pass.report,
          } as const,
        ]
      : []),
  ];

  const remembered = withPoints(usable ? stored.progress : START, questions, pointsOf);
  const resumed = onTheBooks(concluded(remembered, rulesOf(course)), launch, course);
  return {
    resumed,
    restarted: stored === 'unusable',
    opened() {
      const lost = resumed.outcome !== 'open' && launch.outcome === 'open';
      const begun: Fact[] = [{ fact: 'completion', completed: false, graded: course.pass !== null }];
      session.save(
        assignments([
          ...(resumed.outcome === 'open' ? begun : lost ? outcome(resumed) : []),
          { fact: 'exit' },
        ]),
      );
    },
    answered(before, after, interaction, latency) {
      keepOld = false;
      standing = true;
      if (before.outcome !== 'open') return;
      if (before.run === 1 && permits(course, 'answer')) {
        noted.push({ fact: 'answer', index, interaction }, { fact: 'latency', index, seconds: latency });
        index += 1;
      }
      noted.push({ fact: 'progress', measure: Object.keys(after.answers).length / questions.length });
      if (after.outcome !== 'open') noted.push(...outcome(after));
    },
    moved() {
      standing = true;
    },
    save(progress, seconds) {
      const facts = flush(progress);
      if (seconds !== undefined) facts.push({ fact: 'sessionTime', seconds });
      if (facts.length > 0) session.save(assignments(facts));
    },
    end(progress, seconds, commitFirst) {
      const facts: Fact[] = [...flush(progress), { fact: 'sessionTime', seconds }, { fact: 'exit' }];
      return session.end(assignments(facts), commitFirst);
    },
  };
}

/**
 * What the LMS has on its books is final, whatever the resume data says. An ungraded course knows no pass and a
 * graded one no mere completion, though both may be reported so.
 */
function onTheBooks(progress: Progress, { outcome }: Launch, { pass }: PlayerCourse): Progress {
  if (outcome === 'open') return progress;
  if (pass === null) return { ...progress, outcome: 'completed' };
  return { ...progress, outcome: outcome === 'completed' ? 'passed' : outcome };
}

/** A response that the question does not know any more counts as given, not as any option. */
function withPoints(progress: Progress, questions: readonly PlayerQuestion[], pointsOf: PointsOf): Progress {
  const answers = Object.entries(progress.answers).map(([id, answer]): [string, Answer] => {
    const question = questions.find((candidate) => candidate.id === id)!;
    if (answer.response === null) return [id, answer];
    const points = pointsOf(question, answer.response);
    return [id, { response: points === null ? null : answer.response, points }];
  });
  return { ...progress, answers: Object.fromEntries(answers) };
}
