import type { Outcome } from '../../course/progress.ts';
import type { Assignment, Dialect, Mode } from '../dialect.ts';
import { countIn } from '../count.ts';
import type { Fact } from '../fact.ts';
import { timeOfDay, timespan } from '../time.ts';
import { alike } from './alike.ts';

const modeOf = (read: (element: string) => string): Mode => {
  const mode = read('cmi.core.lesson_mode');
  return mode === 'review' || mode === 'browse' ? mode : 'normal';
};

const outcomeOf = (status: string): Outcome =>
  status === 'passed' || status === 'completed' || status === 'failed' ? status : 'open';

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
    case 'answer': {
      const at = `cmi.interactions.${fact.index}`;
      const { id, type, time, pattern, weighting, response, result } = fact.interaction;
      return [
        [`${at}.id`, id],
        [`${at}.type`, type],
        [`${at}.time`, timeOfDay(time)],
        [`${at}.correct_responses.0.pattern`, pattern.join(',')],
        [`${at}.weighting`, String(weighting)],
        [`${at}.student_response`, response.join(',')],
        [`${at}.result`, result],
      ];
    }
    case 'latency':
      return [[`cmi.interactions.${fact.index}.latency`, timespan(fact.seconds)]];
    case 'sessionTime':
      return [['cmi.core.session_time', timespan(fact.seconds)]];
    case 'place':
      return [['cmi.core.lesson_location', fact.place]];
    case 'exit':
      return [['cmi.core.exit', 'suspend']];
    case 'resume':
      return [['cmi.suspend_data', fact.data]];
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
    outcome: outcomeOf(read('cmi.core.lesson_status')),
    resumeData: read('cmi.suspend_data'),
    interactionCount: countIn(read('cmi.interactions._count')),
  }),
  assignments,
  alike,
};
