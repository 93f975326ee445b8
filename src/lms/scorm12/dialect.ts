import type { Outcome } from '../../course/progress/progress.ts';
import { type Assignment, assignmentsBy, type Dialect, nothing } from '../dialect.ts';
import { countIn } from '../count.ts';
import { modeIn, token } from '../token.ts';
import type { Fact } from '../fact.ts';
import type { Interaction } from '../interaction.ts';
import { learnerName } from '../learner-name.ts';
import { passMarkIn } from '../pass-mark.ts';
import { timeOfDay, timespan } from '../time.ts';
import { equivalentValue } from './equivalent-value.ts';
import { comments } from './comments.ts';
import { grade } from './grade.ts';
import { formatResponse } from './format-response.ts';

const outcomeOf = (status: string): Outcome =>
  status === 'passed' || status === 'completed' || status === 'failed' ? status : 'open';

type Recorded = Extract<Fact, { interaction: Interaction }>;

function interaction({ index, interaction: given }: Recorded): readonly Assignment[] {
  const { id, time, weighting, result } = given;
  const { type = given.type, pattern, response } = formatResponse(given);
  const at = `cmi.interactions.${index}`;
  return [
    [`${at}.id`, id],
    [`${at}.type`, type],
    [`${at}.time`, timeOfDay(time)],
    ...(pattern ? [[`${at}.correct_responses.0.pattern`, ...pattern] as const] : []),
    [`${at}.weighting`, String(weighting)],
    ...(response ? [[`${at}.student_response`, ...response] as const] : []),
    [`${at}.result`, result],
  ];
}

const assignments = assignmentsBy({
  completion: ({ completed, graded }) =>
    completed && graded ? [] : [['cmi.core.lesson_status', completed ? 'completed' : 'incomplete']],
  success: import.meta.without?.grade ? nothing : grade,
  progress: nothing,
  answer: interaction,
  attestation: interaction,
  latency: ({ index, seconds }) => [[`cmi.interactions.${index}.latency`, timespan(seconds)]],
  sessionTime: ({ seconds }) => [['cmi.core.session_time', timespan(seconds)]],
  place: ({ place }) => [['cmi.core.lesson_location', place]],
  exit: () => [['cmi.core.exit', 'suspend']],
  resume: ({ data, fallback }) => [['cmi.suspend_data', data, { fallback }]],
  comment: import.meta.without?.commentsSent ? nothing : comments,
});

/** SCORM 1.2 at run time. */
export const dialect: Dialect = {
  version: '1.2',
  apiName: 'API',
  methods: {
    initialize: 'LMSInitialize',
    getValue: 'LMSGetValue',
    setValue: 'LMSSetValue',
    commit: 'LMSCommit',
    terminate: 'LMSFinish',
    getLastError: 'LMSGetLastError',
  },
  errors: { alreadyOpen: ['101'], over: ['301'] },
  // Moodle 4.5 allows it, with the data intact (scorm_12.js).
  mayReopen: true,
  launch(read) {
    const mode = modeIn(read('cmi.core.lesson_mode'));
    const status = token(read('cmi.core.lesson_status'));
    const isUnbegun = status === 'not attempted';
    return {
      mode,
      learner: learnerName(read('cmi.core.student_name')),
      outcome: outcomeOf(status),
      resumeData: read('cmi.suspend_data'),
      interactionCount: countIn(read('cmi.interactions._count')),
      commentCount: null,
      passMark: passMarkIn(read('cmi.student_data.mastery_score'), 1),
      isUnbegun: isUnbegun && token(read('cmi.core.entry')) === 'ab-initio',
      // Interactions are write-only (SCORM 1.2 RTE 3.4.4).
      unfinished: '',
      // Moodle 4.5 completes what finishes as `not attempted`, in every mode (scorm_12.js:620-640).
      browsed: isUnbegun ? [['cmi.core.lesson_status', 'browsed']] : [],
    };
  },
  assignments,
  equivalentValue,
};
