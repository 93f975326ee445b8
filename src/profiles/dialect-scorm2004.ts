import type { Dialect } from './dialect.ts';
import { elementsScorm2004 } from './elements-scorm2004.ts';
import type { LmsRecord } from './lms-record.ts';
import { addDuration } from './time.ts';

/** SCORM 2004, Run-Time Environment, 3rd and 4th Edition. */
export const dialectScorm2004: Dialect = {
  table: elementsScorm2004,
  version: '1.0',
  parents: [
    'cmi.comments_from_learner',
    'cmi.comments_from_lms',
    'cmi.interactions',
    'cmi.learner_preference',
    'cmi.objectives',
    'cmi.objectives.n.score',
    'cmi.score',
  ],
  methods: {
    initialize: 'Initialize',
    terminate: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
  },
  errors: {
    initializedTwice: '103',
    initializedAfterEnd: '104',
    endFailed: '111',
    endBefore: '112',
    endAfter: '113',
    getBefore: '122',
    getAfter: '123',
    setBefore: '132',
    setAfter: '133',
    commitBefore: '142',
    commitAfter: '143',
    argument: '201',
    noChildren: '301',
    noCount: '301',
    getIndex: '301',
    setIndex: '351',
    order: '351',
    commitFailed: '391',
    unknown: '401',
    unset: '403',
    readOnly: '404',
    keyword: '404',
    writeOnly: '405',
    type: '406',
    range: '407',
    dependency: '408',
  },
  texts: {
    '0': 'No error',
    '101': 'General exception',
    '103': 'Already initialized',
    '104': 'Content instance terminated',
    '111': 'General termination failure',
    '112': 'Termination before initialization',
    '113': 'Termination after termination',
    '122': 'Retrieve data before initialization',
    '123': 'Retrieve data after termination',
    '132': 'Store data before initialization',
    '133': 'Store data after termination',
    '142': 'Commit before initialization',
    '143': 'Commit after termination',
    '201': 'General argument error',
    '301': 'General get failure',
    '351': 'General set failure',
    '391': 'General commit failure',
    '401': 'Undefined data model element',
    '402': 'Unimplemented data model element',
    '403': 'Data model element value not initialized',
    '404': 'Data model element is read only',
    '405': 'Data model element is write only',
    '406': 'Data model element type mismatch',
    '407': 'Data model element value out of range',
    '408': 'Data model dependency not established',
  },

  // SCORM 2004 RTE 4.2.8 and Moodle 4.5 (scorm_13lib.php:1176-1189): without suspend a new attempt starts empty.
  launch({ saved = {}, preset = {} }) {
    const { 'cmi.exit': exit, 'cmi.session_time': _time, 'adl.nav.request': _request, ...data } = saved;
    const suspended = exit === 'suspend';
    const given: LmsRecord = { 'cmi.entry': suspended ? 'resume' : 'ab-initio' };
    const mode = preset['cmi.mode'] ?? 'normal';
    if (mode !== 'normal') given['cmi.credit'] = 'no-credit';
    return { data: suspended ? data : {}, given: { ...given, ...preset } };
  },

  finish(read) {
    const changes: LmsRecord = {
      'cmi.total_time': addDuration(read('cmi.total_time'), read('cmi.session_time')),
    };
    // SCORM 2004 RTE 4.2.22 and 4.2.4: a pass mark or threshold known to the LMS outranks the content's own word.
    const [scaled, mark] = [read('cmi.score.scaled'), read('cmi.scaled_passing_score')];
    if (scaled !== '' && mark !== '') {
      changes['cmi.success_status'] = Number(scaled) >= Number(mark) ? 'passed' : 'failed';
    }
    const [progress, threshold] = [read('cmi.progress_measure'), read('cmi.completion_threshold')];
    if (progress !== '' && threshold !== '') {
      changes['cmi.completion_status'] = Number(progress) >= Number(threshold) ? 'completed' : 'incomplete';
    }
    return changes;
  },
};
