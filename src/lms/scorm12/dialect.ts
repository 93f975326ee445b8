import type { Outcome } from '../../course/progress.ts';
import type { Assignment, Dialect, Mode } from '../dialect.ts';
import { countIn } from '../count.ts';
import type { Fact } from '../fact.ts';
import type { Choice, Interaction } from '../interaction.ts';
import { learnerName } from '../learner-name.ts';
import { passMarkIn } from '../pass-mark.ts';
import { onOneLine, shorten } from '../shorten.ts';
import { timeOfDay, timespan } from '../time.ts';
import { alike } from './alike.ts';

const modeOf = (read: (element: string) => string): Mode => {
  const mode = read('cmi.core.lesson_mode');
  return mode === 'review' || mode === 'browse' ? mode : 'normal';
};

const outcomeOf = (status: string): Outcome =>
  status === 'passed' || status === 'completed' || status === 'failed' ? status : 'open';

/** CMIString255, with room for another form of the same; some databases count bytes (Oracle's VARCHAR2). */
const LIMIT = 250;

/** CMIString4096 holds all comments of a learner together. */
const COMMENT_LIMIT = 4096;

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

function interaction(index: number, { id, type, time, pattern, weighting, response, result }: Interaction) {
  const at = `cmi.interactions.${index}`;
  const assignments: readonly Assignment[] = [
    [`${at}.id`, id],
    [`${at}.type`, type],
    [`${at}.time`, timeOfDay(time)],
    ...(pattern.length > 0 ? [readable(`${at}.correct_responses.0.pattern`, pattern)] : []),
    [`${at}.weighting`, String(weighting)],
    readable(`${at}.student_response`, response),
    [`${at}.result`, result],
  ];
  return assignments;
}

function assignments(fact: Fact): readonly Assignment[] {
  switch (fact.fact) {
    case 'completion':
      if (fact.completed && fact.graded) return [];
      return [['cmi.core.lesson_status', fact.completed ? 'completed' : 'incomplete']];
    case 'success':
      return [
        ['cmi.core.score.raw', String(fact.score)],
        ['cmi.core.score.min', '0'],
        ['cmi.core.score.max', '100'],
        ['cmi.core.lesson_status', fact.passed ? fact.report : 'failed'],
      ];
    case 'progress':
      return [];
    case 'answer':
    case 'attestation':
      return interaction(fact.index, fact.interaction);
    case 'latency':
      return [[`cmi.interactions.${fact.index}.latency`, timespan(fact.seconds)]];
    case 'sessionTime':
      return [['cmi.core.session_time', timespan(fact.seconds)]];
    case 'place':
      return [['cmi.core.lesson_location', fact.place]];
    case 'exit':
      return [['cmi.core.exit', 'suspend']];
    case 'resume':
      return [['cmi.suspend_data', fact.data, { plain: fact.plain }]];
    case 'comment':
      return [['cmi.comments', onOneLine(`[${fact.episode}] ${fact.text}`, COMMENT_LIMIT), { joins: true }]];
  }
}

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
