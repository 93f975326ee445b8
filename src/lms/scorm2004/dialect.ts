import type { Outcome } from '../../course/progress.ts';
import type { Assignment, Dialect, Mode } from '../dialect.ts';
import { countIn } from '../count.ts';
import type { Fact } from '../fact.ts';
import { timeinterval, timestamp } from '../time.ts';
import { describe } from './describe.ts';

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
    case 'answer': {
      const at = `cmi.interactions.${fact.index}`;
      const { id, type, time, pattern, weighting, response, result, description } = fact.interaction;
      return [
        [`${at}.id`, id],
        [`${at}.type`, type],
        [`${at}.timestamp`, timestamp(time)],
        [`${at}.correct_responses.0.pattern`, pattern.join('[,]')],
        [`${at}.weighting`, decimal(weighting)],
        [`${at}.learner_response`, response.join('[,]')],
        [`${at}.result`, result === 'wrong' ? 'incorrect' : result],
        [`${at}.description`, describe(description)],
      ];
    }
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
    outcome: outcomeOf(read('cmi.completion_status'), read('cmi.success_status')),
    resumeData: read('cmi.suspend_data'),
    interactionCount: countIn(read('cmi.interactions._count')),
  }),
  assignments,
  // Moodle 4.5 sends the whole model with every commit (scorm_13.js), and an interaction's id may not change.
  alike: () => null,
};
