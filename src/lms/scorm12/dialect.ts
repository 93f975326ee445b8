import type { Outcome } from '../../course/progress.ts';
import { type Assignment, assignmentsBy, type Dialect, type Mode } from '../dialect.ts';
import { countIn } from '../count.ts';
import type { Fact } from '../fact.ts';
import type { Choice, Interaction } from '../interaction.ts';
import { learnerName } from '../learner-name.ts';
import { passMarkIn } from '../pass-mark.ts';
import { shorten } from '../shorten.ts';
import { timeOfDay, timespan } from '../time.ts';
import { alike } from './alike.ts';
import { comments } from './comments.ts';
import { grade } from './grade.ts';

const modeOf = (read: (element: string) => string): Mode => {
  const mode = read('cmi.core.lesson_mode');
  return mode === 'review' || mode === 'browse' ? mode : 'normal';
};

const outcomeOf = (status: string): Outcome =>
  status === 'passed' || status === 'completed' || status === 'failed' ? status : 'open';

/** CMIString255, with room for another form of the same; some databases count bytes (Oracle's VARCHAR2). */
const LIMIT = 250;

/** Choices as the standard has them, single characters and commas: `b`, `a,c`, `t`. */
const letters = (choices: readonly Choice[]): string =>
  choices.map(({ letter }) => (letter === 'true' ? 't' : letter)).join(',');

function withinBytes(text: string): string {
  let limit = LIMIT;
  while (new TextEncoder().encode(shorten(text, limit)).length > LIMIT) limit -= 1;
  return shorten(text, limit);
}

/**
 * Choices that a person can read. Moodle's report on answers shows nothing else of a question (mod/scorm/report), and
 * Moodle takes any text; an LMS that checks the format gets the letters.
 */
function readable(element: string, choices: readonly Choice[]): Assignment {
  const plain = letters(choices);
  const words = choices.map((choice) => [letters([choice]), choice.words].filter(Boolean).join(': '));
  const value = withinBytes(words.join('; '));
  return value === plain ? [element, plain] : [element, value, { plain }];
}

type Recorded = Extract<Fact, { interaction: Interaction }>;

function interaction({ index, interaction: given }: Recorded): readonly Assignment[] {
  const { id, type, time, pattern, weighting, response, result } = given;
  const at = `cmi.interactions.${index}`;
  return [
    [`${at}.id`, id],
    [`${at}.type`, type],
    [`${at}.time`, timeOfDay(time)],
    ...(pattern.length > 0 ? [readable(`${at}.correct_responses.0.pattern`, pattern)] : []),
    [`${at}.weighting`, String(weighting)],
    readable(`${at}.student_response`, response),
    [`${at}.result`, result],
  ];
}

const assignments = assignmentsBy({
  completion: ({ completed, graded }) =>
    completed && graded ? [] : [['cmi.core.lesson_status', completed ? 'completed' : 'incomplete']],
  ...grade,
  progress: () => [],
  answer: interaction,
  attestation: interaction,
  latency: ({ index, seconds }) => [[`cmi.interactions.${index}.latency`, timespan(seconds)]],
  sessionTime: ({ seconds }) => [['cmi.core.session_time', timespan(seconds)]],
  place: ({ place }) => [['cmi.core.lesson_location', place]],
  exit: () => [['cmi.core.exit', 'suspend']],
  resume: ({ data, plain }) => [['cmi.suspend_data', data, { plain }]],
  ...comments,
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
  launch: (read) => ({
    mode: modeOf(read),
    learner: learnerName(read('cmi.core.student_name')),
    outcome: outcomeOf(read('cmi.core.lesson_status')),
    resumeData: read('cmi.suspend_data'),
    interactionCount: countIn(read('cmi.interactions._count')),
    commentCount: null,
    passMark: passMarkIn(read('cmi.student_data.mastery_score'), 1),
  }),
  assignments,
  alike,
};
