import type { Level } from '../../../src/course/levels.ts';
import type { LmsRecord } from '../../../src/profiles/lms-record.ts';
import { wordsOf } from './course.ts';
import type { Standard } from './dialects.ts';

const time = '09:05:07';
const timestamp = `2025-03-04T${time}`;

const interaction12 = (at: string, id: string, response: string, result: string): LmsRecord => ({
  [`cmi.interactions.${at}.id`]: id,
  [`cmi.interactions.${at}.type`]: 'choice',
  [`cmi.interactions.${at}.time`]: time,
  [`cmi.interactions.${at}.correct_responses.0.pattern`]: 'a',
  [`cmi.interactions.${at}.weighting`]: '1',
  [`cmi.interactions.${at}.student_response`]: response,
  [`cmi.interactions.${at}.result`]: result,
});

const interaction2004 = (at: string, id: string, letter: string, result: string): LmsRecord => ({
  [`cmi.interactions.${at}.id`]: id,
  [`cmi.interactions.${at}.type`]: 'choice',
  [`cmi.interactions.${at}.timestamp`]: timestamp,
  [`cmi.interactions.${at}.correct_responses.0.pattern`]: 'a',
  [`cmi.interactions.${at}.weighting`]: '1',
  [`cmi.interactions.${at}.learner_response`]: letter,
  [`cmi.interactions.${at}.result`]: result,
  [`cmi.interactions.${at}.description`]: `{lang=de}Was tun Sie bei ${id}? – ${wordsOf(id)(letter)}`,
});

const completion12: LmsRecord = {
  'cmi.core.lesson_status': 'completed',
  'cmi.core.exit': 'suspend',
  'cmi.core.lesson_location': 'end',
  'cmi.core.total_time': '0000:00:00.00',
  'cmi.suspend_data': '2.0abc.4.end.1..c.011.021.np39',
};
const result12: LmsRecord = {
  ...completion12,
  'cmi.core.session_time': '00:01:30',
  'cmi.core.total_time': '0000:01:30.00',
};
const completion2004: LmsRecord = {
  'cmi.completion_status': 'completed',
  'cmi.success_status': 'passed',
  'cmi.exit': 'suspend',
  'cmi.location': 'end',
  'cmi.total_time': 'PT0S',
  'cmi.suspend_data': '2.0abc.4.end.1..c.011.021.np39',
};
const result2004: LmsRecord = {
  ...completion2004,
  'cmi.progress_measure': '1',
  'cmi.session_time': 'PT0H1M30S',
  'cmi.total_time': 'PT1M30S',
};

/**
 * What an LMS holds of a learner who has answered `anfrage` with b and `foto` with c and exits after 90 seconds,
 * by the level of tracking.
 */
export const HELD: Readonly<Record<Standard['name'], Readonly<Record<Level, LmsRecord>>>> = {
  scorm12: {
    completion: completion12,
    result: result12,
    answers: {
      ...result12,
      'cmi.suspend_data': '2.0abc.4.end.1..cl.011-b.021-c.uw2i',
      ...interaction12('0', 'anfrage', 'b', 'neutral'),
      ...interaction12('1', 'foto', 'c', 'wrong'),
    },
  },
  scorm2004: {
    completion: completion2004,
    result: result2004,
    answers: {
      ...result2004,
      'cmi.suspend_data': '2.0abc.4.end.1..c.011-b.021-c.4uki',
      ...interaction2004('0', 'anfrage', 'b', 'neutral'),
      ...interaction2004('1', 'foto', 'c', 'incorrect'),
    },
  },
};

/** What is added where answer times are asked for. */
export const LATENCIES: Readonly<Record<Standard['name'], LmsRecord>> = {
  scorm12: { 'cmi.interactions.0.latency': '00:00:12', 'cmi.interactions.1.latency': '00:00:05' },
  scorm2004: { 'cmi.interactions.0.latency': 'PT0H0M12S', 'cmi.interactions.1.latency': 'PT0H0M5S' },
};
