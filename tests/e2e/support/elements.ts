/** Elements of one standard that the course sets, `n` standing for the index of an interaction or a comment. */
export interface Elements {
  readonly always: readonly string[];
  readonly result: readonly string[];
  readonly score: readonly string[];
  readonly answer: readonly string[];
  readonly latency: readonly string[];
  readonly attestation: readonly string[];
  readonly comment: readonly string[];
}

const SCORM_12: Elements = {
  always: ['cmi.core.exit', 'cmi.core.lesson_location', 'cmi.core.lesson_status', 'cmi.suspend_data'],
  result: ['cmi.core.session_time'],
  score: ['cmi.core.score.max', 'cmi.core.score.min', 'cmi.core.score.raw'],
  answer: [
    'cmi.interactions.n.correct_responses.0.pattern',
    'cmi.interactions.n.id',
    'cmi.interactions.n.result',
    'cmi.interactions.n.student_response',
    'cmi.interactions.n.time',
    'cmi.interactions.n.type',
    'cmi.interactions.n.weighting',
  ],
  latency: ['cmi.interactions.n.latency'],
  attestation: [
    'cmi.interactions.n.id',
    'cmi.interactions.n.result',
    'cmi.interactions.n.student_response',
    'cmi.interactions.n.time',
    'cmi.interactions.n.type',
    'cmi.interactions.n.weighting',
  ],
  comment: ['cmi.comments'],
};

const SCORM_2004: Elements = {
  always: ['cmi.completion_status', 'cmi.exit', 'cmi.location', 'cmi.success_status', 'cmi.suspend_data'],
  result: ['cmi.progress_measure', 'cmi.session_time'],
  score: ['cmi.score.max', 'cmi.score.min', 'cmi.score.raw', 'cmi.score.scaled'],
  answer: [
    'cmi.interactions.n.correct_responses.0.pattern',
    'cmi.interactions.n.description',
    'cmi.interactions.n.id',
    'cmi.interactions.n.learner_response',
    'cmi.interactions.n.result',
    'cmi.interactions.n.timestamp',
    'cmi.interactions.n.type',
    'cmi.interactions.n.weighting',
  ],
  latency: ['cmi.interactions.n.latency'],
  attestation: [
    'cmi.interactions.n.description',
    'cmi.interactions.n.id',
    'cmi.interactions.n.learner_response',
    'cmi.interactions.n.result',
    'cmi.interactions.n.timestamp',
    'cmi.interactions.n.type',
    'cmi.interactions.n.weighting',
  ],
  comment: [
    'cmi.comments_from_learner.n.comment',
    'cmi.comments_from_learner.n.location',
    'cmi.comments_from_learner.n.timestamp',
  ],
};

export const ELEMENTS = { scorm12: SCORM_12, 'scorm2004-3': SCORM_2004 } as const;

/** The elements of one interaction or comment. */
export const at = (index: number, elements: readonly string[]): string[] =>
  elements.map((element) => element.replace('.n.', `.${index}.`));
