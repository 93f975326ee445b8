import { LEVELS, type Level } from '../course/levels.ts';
import type { FactName } from './fact.ts';

/** The settings that decide the record of a course. */
export interface RecordSettings {
  readonly tracking: { readonly level: Level; readonly timing: boolean };
  readonly pass: object | null;
  readonly attestation: string | null;
  readonly comments: 'off' | 'private' | 'send';
}

/** Conditions beside the level, as tests of a course's settings. */
const CONDITIONS = {
  graded: ({ pass }: RecordSettings) => pass !== null,
  timing: ({ tracking }: RecordSettings) => tracking.timing,
  attestation: ({ attestation }: RecordSettings) => attestation !== null,
  comments: ({ comments }: RecordSettings) => comments === 'send',
} as const;

/** What resume data keeps of an answer: that it was given, how it was rated, or which it was. */
export type ResumeDetail = 'done' | 'ratings' | 'answers';

/** What resume data may keep while the outcome is open, and once it is final. */
export interface RetentionPolicy {
  readonly open: ResumeDetail;
  readonly final: ResumeDetail;
}

const DONE: RetentionPolicy = { open: 'done', final: 'done' };
const ANSWERS: RetentionPolicy = { open: 'answers', final: 'answers' };

interface Row {
  /** the lowest level at which the LMS may hold this fact */
  readonly from: Level;
  readonly only?: keyof typeof CONDITIONS;
  /** elements that hold it, `n` for an index; none where the standard has no element for it */
  readonly scorm12: readonly string[];
  readonly scorm2004: readonly string[];
  /** what resume data may keep of answers, in courses without and with a grade */
  readonly keeps?: Readonly<
    Record<Level, { readonly ungraded: RetentionPolicy; readonly graded: RetentionPolicy }>
  >;
}

const elementsOf = (parent: string, fields: string): string[] =>
  fields.split(' ').map((field) => `${parent}.${field}`);

const interaction = (fields: string): string[] => elementsOf('cmi.interactions.n', fields);

/**
 * What the LMS may hold at which level, and where. The player's filter, the learner's notice and the data sheet are
 * derived from this table alone.
 */
export const RECORD = {
  completion: {
    from: 'completion',
    scorm12: ['cmi.core.lesson_status'],
    scorm2004: ['cmi.completion_status', 'cmi.success_status'],
  },
  success: {
    from: 'result',
    only: 'graded',
    scorm12: ['cmi.core.lesson_status', 'cmi.core.score.raw', 'cmi.core.score.min', 'cmi.core.score.max'],
    scorm2004: ['cmi.success_status', 'cmi.score.scaled', 'cmi.score.raw', 'cmi.score.min', 'cmi.score.max'],
  },
  progress: { from: 'result', scorm12: [], scorm2004: ['cmi.progress_measure'] },
  answer: {
    from: 'answers',
    scorm12: interaction('id type time correct_responses.n.pattern weighting student_response result'),
    scorm2004: interaction(
      'id type timestamp correct_responses.n.pattern weighting learner_response result description',
    ),
  },
  latency: {
    from: 'answers',
    only: 'timing',
    scorm12: ['cmi.interactions.n.latency'],
    scorm2004: ['cmi.interactions.n.latency'],
  },
  attestation: {
    from: 'completion',
    only: 'attestation',
    scorm12: interaction('id type time weighting student_response result'),
    scorm2004: interaction('id type timestamp weighting learner_response result description'),
  },
  comment: {
    from: 'completion',
    only: 'comments',
    scorm12: ['cmi.comments'],
    scorm2004: elementsOf('cmi.comments_from_learner.n', 'comment location timestamp'),
  },
  sessionTime: { from: 'result', scorm12: ['cmi.core.session_time'], scorm2004: ['cmi.session_time'] },
  place: { from: 'completion', scorm12: ['cmi.core.lesson_location'], scorm2004: ['cmi.location'] },
  exit: { from: 'completion', scorm12: ['cmi.core.exit'], scorm2004: ['cmi.exit'] },
  resume: {
    from: 'completion',
    scorm12: ['cmi.suspend_data'],
    scorm2004: ['cmi.suspend_data'],
    // Ratings are kept only as long as a grade depends on them, and responses only at the level `answers`.
    keeps: {
      completion: { ungraded: DONE, graded: DONE },
      result: { ungraded: DONE, graded: { open: 'ratings', final: 'done' } },
      answers: { ungraded: ANSWERS, graded: ANSWERS },
    },
  },
} as const satisfies Readonly<Record<FactName, Row>>;

/** The facts that may reach the LMS, in the order of the table. */
export function recordOf(settings: RecordSettings): FactName[] {
  const level = LEVELS.indexOf(settings.tracking.level);
  return (Object.keys(RECORD) as FactName[]).filter((fact) => {
    const { from, only }: Row = RECORD[fact];
    return level >= LEVELS.indexOf(from) && (!only || CONDITIONS[only](settings));
  });
}

/** What resume data may keep in a course. */
export const retentionOf = ({ tracking, pass }: RecordSettings): RetentionPolicy =>
  RECORD.resume.keeps[tracking.level][pass ? 'graded' : 'ungraded'];
