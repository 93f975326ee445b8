import type { Outcome } from '../../course/progress.ts';
import type { Assignment, Dialect, Mode } from '../dialect.ts';
import { countIn } from '../count.ts';
import type { Fact } from '../fact.ts';
import type { Choice, Interaction } from '../interaction.ts';
import { learnerName } from '../learner-name.ts';
import { passMarkIn } from '../pass-mark.ts';
import { onOneLine } from '../shorten.ts';
import { timeinterval, timestamp } from '../time.ts';
import { describe, withoutBrace } from './describe.ts';

const modeOf = (read: (element: string) => string): Mode => {
  const mode = read('cmi.mode');
  return mode === 'review' || mode === 'browse' ? mode : 'normal';
};

const outcomeOf = (completion: string, success: string): Outcome => {
  if (completion !== 'completed') return 'open';
  return success === 'passed' || success === 'failed' ? success : 'completed';
};

/** A decimal that every LMS takes: at most four places and never an exponent. */
const decimal = (value: number): string => String(Number(value.toFixed(4)));

/** Characters of a comment (SPM, RTE 4.2.3). */
const COMMENT_LIMIT = 4000;

const letters = (choices: readonly Choice[]): string => choices.map(({ letter }) => letter).join('[,]');

function interaction(index: number, given: Interaction) {
  const { id, type, time, pattern, weighting, response, result, description } = given;
  const at = `cmi.interactions.${index}`;
  const words = response.map((choice) => choice.words).filter(Boolean);
  const assignments: readonly Assignment[] = [
    [`${at}.id`, id],
    [`${at}.type`, type],
    [`${at}.timestamp`, timestamp(time)],
    ...(pattern.length > 0 ? [[`${at}.correct_responses.0.pattern`, letters(pattern)] as const] : []),
    [`${at}.weighting`, decimal(weighting)],
    [`${at}.learner_response`, letters(response)],
    [`${at}.result`, result === 'wrong' ? 'incorrect' : result],
    [`${at}.description`, describe(description, words.join('; '))],
  ];
  return assignments;
}

function assignments(fact: Fact): readonly Assignment[] {
  switch (fact.fact) {
    case 'completion': {
      const status: Assignment = ['cmi.completion_status', fact.completed ? 'completed' : 'incomplete'];
      // SAP SuccessFactors completes a 2004 item by success_status as well (SAP KBA 3403728).
      return fact.completed && !fact.graded ? [status, ['cmi.success_status', 'passed']] : [status];
    }
    case 'success':
      return [
        ['cmi.score.scaled', decimal(fact.score / 100)],
        ['cmi.score.raw', String(fact.score)],
        ['cmi.score.min', '0'],
        ['cmi.score.max', '100'],
        ['cmi.success_status', fact.passed ? 'passed' : 'failed'],
      ];
    case 'progress':
      return [['cmi.progress_measure', decimal(fact.measure)]];
    case 'answer':
    case 'attestation':
      return interaction(fact.index, fact.interaction);
    case 'latency':
      return [[`cmi.interactions.${fact.index}.latency`, timeinterval(fact.seconds)]];
    case 'sessionTime':
      return [['cmi.session_time', timeinterval(fact.seconds)]];
    case 'place':
      return [['cmi.location', fact.place]];
    case 'exit':
      return [['cmi.exit', 'suspend']];
    case 'resume':
      return [['cmi.suspend_data', fact.data]];
    case 'comment': {
      const at = `cmi.comments_from_learner.${fact.index}`;
      return [
        [`${at}.comment`, withoutBrace(onOneLine(fact.text, COMMENT_LIMIT))],
        [`${at}.location`, fact.episode],
        [`${at}.timestamp`, timestamp(fact.time)],
      ];
    }
  }
}

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
  launch: (read) => ({
    mode: modeOf(read),
    learner: learnerName(read('cmi.learner_name')),
    outcome: outcomeOf(read('cmi.completion_status'), read('cmi.success_status')),
    resumeData: read('cmi.suspend_data'),
    interactionCount: countIn(read('cmi.interactions._count')),
    commentCount: countIn(read('cmi.comments_from_learner._count')),
    passMark: passMarkIn(read('cmi.scaled_passing_score'), 100),
  }),
  assignments,
  // Moodle 4.5 sends the whole model with every commit (scorm_13.js), and an interaction's id may not change.
  alike: () => null,
};
