import type { Outcome } from '../../course/progress/progress.ts';
import { type Assignment, assignmentsBy, type Dialect, nothing } from '../dialect.ts';
import { countIn } from '../count.ts';
import { modeIn, token } from '../token.ts';
import type { Fact } from '../fact.ts';
import type { Interaction } from '../interaction.ts';
import { learnerName } from '../learner-name.ts';
import { passMarkIn } from '../pass-mark.ts';
import { timeinterval, timestamp } from '../time.ts';
import { comments } from './comments.ts';
import { decimal } from './decimal.ts';
import { describeIn } from './describe.ts';
import { grade } from './grade.ts';
import { formatResponse } from './format-response.ts';

const outcomeOf = (completion: string, success: string): Outcome => {
  if (completion !== 'completed') return 'open';
  return success === 'passed' || success === 'failed' ? success : 'completed';
};

type Recorded = Extract<Fact, { interaction: Interaction }>;

function interaction({ index, interaction: given }: Recorded): readonly Assignment[] {
  const { id, type, time, weighting, result, description, language } = given;
  const { pattern, response, text = '' } = formatResponse(given);
  const at = `cmi.interactions.${index}`;
  return [
    [`${at}.id`, id],
    [`${at}.type`, type],
    [`${at}.timestamp`, timestamp(time)],
    ...(pattern ? [[`${at}.correct_responses.0.pattern`, ...pattern] as const] : []),
    [`${at}.weighting`, decimal(weighting)],
    ...(response ? [[`${at}.learner_response`, ...response] as const] : []),
    [`${at}.result`, result === 'wrong' ? 'incorrect' : result],
    [`${at}.description`, ...describeIn(language, description, text)],
  ];
}

/** The id of an interaction that has no result yet; '' where it has one. */
const unfinishedIn = (read: (element: string) => string, index: number): string =>
  read(`cmi.interactions.${index}.result`) === '' ? read(`cmi.interactions.${index}.id`) : '';

const assignments = assignmentsBy({
  completion: ({ completed, graded }) => [
    ['cmi.completion_status', completed ? 'completed' : 'incomplete'],
    // SAP SuccessFactors completes a 2004 item by success_status as well (SAP KBA 3403728).
    ...(completed && !graded ? [['cmi.success_status', 'passed'] as const] : []),
  ],
  success: import.meta.without?.grade ? nothing : grade,
  progress: ({ measure }) => [['cmi.progress_measure', decimal(measure)]],
  answer: interaction,
  attestation: interaction,
  latency: ({ index, seconds }) => [[`cmi.interactions.${index}.latency`, timeinterval(seconds)]],
  sessionTime: ({ seconds }) => [['cmi.session_time', timeinterval(seconds)]],
  place: ({ place }) => [['cmi.location', place]],
  exit: () => [['cmi.exit', 'suspend']],
  resume: ({ data }) => [['cmi.suspend_data', data]],
  comment: import.meta.without?.commentsSent ? nothing : comments,
});

/** SCORM 2004 at run time, 3rd and 4th Edition alike. */
export const dialect: Dialect = {
  version: '2004',
  apiName: 'API_1484_11',
  methods: {
    initialize: 'Initialize',
    getValue: 'GetValue',
    setValue: 'SetValue',
    commit: 'Commit',
    terminate: 'Terminate',
    getLastError: 'GetLastError',
  },
  errors: {
    alreadyOpen: ['103'],
    over: ['112', '113', '122', '123', '132', '133', '142', '143'],
  },
  // Initialize after Terminate is error 104 (RTE 3.1.3.1).
  mayReopen: false,
  launch(read) {
    const completion = token(read('cmi.completion_status'));
    const interactionCount = countIn(read('cmi.interactions._count'));
    return {
      mode: modeIn(read('cmi.mode')),
      learner: learnerName(read('cmi.learner_name')),
      outcome: outcomeOf(completion, token(read('cmi.success_status'))),
      resumeData: read('cmi.suspend_data'),
      interactionCount,
      commentCount: countIn(read('cmi.comments_from_learner._count')),
      passMark: passMarkIn(read('cmi.scaled_passing_score'), 100),
      isUnbegun: /^(not attempted|unknown)$/.test(completion) && token(read('cmi.entry')) === 'ab-initio',
      unfinished: interactionCount ? unfinishedIn(read, interactionCount - 1) : '',
      browsed: [],
    };
  },
  assignments,
  // Moodle 4.5 sends the whole model with every commit (scorm_13.js), and an interaction's id may not change.
  equivalentValue: () => null,
};
