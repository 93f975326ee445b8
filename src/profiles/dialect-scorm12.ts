import type { Dialect } from './dialect.ts';
import { elementsScorm12 } from './elements-scorm12.ts';
import type { LmsRecord } from './lms-record.ts';
import { addClock } from './time.ts';

/** SCORM 1.2, Run-Time Environment. */
export const dialectScorm12: Dialect = {
  table: elementsScorm12,
  version: '3.4',
  parents: [
    'cmi.core',
    'cmi.core.score',
    'cmi.objectives',
    'cmi.objectives.n.score',
    'cmi.student_data',
    'cmi.student_preference',
    'cmi.interactions',
  ],
  methods: {
    initialize: 'LMSInitialize',
    terminate: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
  },
  errors: {
    initializedTwice: '101',
    initializedAfterEnd: '101',
    commitFailed: '101',
    endFailed: '101',
    endBefore: '301',
    getBefore: '301',
    setBefore: '301',
    commitBefore: '301',
    endAfter: '301',
    getAfter: '301',
    setAfter: '301',
    commitAfter: '301',
    argument: '201',
    unknown: '201',
    getIndex: '201',
    setIndex: '201',
    dependency: '201',
    order: '201',
    noChildren: '202',
    noCount: '203',
    unset: '0',
    keyword: '402',
    readOnly: '403',
    writeOnly: '404',
    type: '405',
    range: '405',
  },
  texts: {
    '0': 'No error',
    '101': 'General exception',
    '201': 'Invalid argument error',
    '202': 'Element cannot have children',
    '203': 'Element not an array - cannot have count',
    '301': 'Not initialized',
    '401': 'Not implemented error',
    '402': 'Invalid set value, element is a keyword',
    '403': 'Element is read only',
    '404': 'Element is write only',
    '405': 'Incorrect data type',
  },

  // Moodle 4.5 (scorm_12lib.php:60): everything stays whatever the exit was; entry is `resume` after suspend only.
  launch({ saved = {}, preset = {} }) {
    const { 'cmi.core.exit': exit, 'cmi.core.session_time': _time, ...data } = saved;
    const entry = exit === 'suspend' ? 'resume' : Object.keys(saved).length > 0 ? '' : 'ab-initio';
    const given: LmsRecord = { 'cmi.core.entry': entry };
    const mode = preset['cmi.core.lesson_mode'] ?? 'normal';
    if (mode !== 'normal') given['cmi.core.credit'] = 'no-credit';
    return { data, given: { ...given, ...preset } };
  },

  finish(read) {
    const mode = read('cmi.core.lesson_mode');
    const changes: LmsRecord = {
      'cmi.core.total_time': addClock(read('cmi.core.total_time'), read('cmi.core.session_time')),
    };
    // Moodle 4.5 (scorm_12.js:620-640) and SCORM 1.2 RTE 3.4.4, lesson_status: the LMS decides where the content did not.
    if (read('cmi.core.lesson_status') === 'not attempted' && mode !== 'review') {
      changes['cmi.core.lesson_status'] = mode === 'browse' ? 'browsed' : 'completed';
    }
    const [raw, mastery] = [read('cmi.core.score.raw'), read('cmi.student_data.mastery_score')];
    if (raw !== '' && mastery !== '' && mode === 'normal' && read('cmi.core.credit') === 'credit') {
      changes['cmi.core.lesson_status'] = Number(raw) >= Number(mastery) ? 'passed' : 'failed';
    }
    return changes;
  },
};
