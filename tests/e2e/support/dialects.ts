import type { Profile } from '../../../src/profiles/profiles.ts';

/** The names that a test must know of SCORM 1.2. */
export const scorm12 = {
  name: 'SCORM 1.2',
  target: 'scorm12',
  strict: 'strict12',
  again: 'again12',
  status: 'cmi.core.lesson_status',
  place: 'cmi.core.lesson_location',
  exit: 'cmi.core.exit',
  mode: 'cmi.core.lesson_mode',
  sessionTime: 'cmi.core.session_time',
  totalTime: 'cmi.core.total_time',
  score: 'cmi.core.score.raw',
  response: 'student_response',
  initialize: 'LMSInitialize',
  set: 'LMSSetValue',
  commit: 'LMSCommit',
  terminate: 'LMSFinish',
  lastError: 'LMSGetLastError',
  apiName: 'API',
} as const;

/** The names that a test must know of SCORM 2004. */
export const scorm2004 = {
  name: 'SCORM 2004',
  target: 'scorm2004-3',
  strict: 'strict2004',
  again: 'again2004',
  status: 'cmi.completion_status',
  place: 'cmi.location',
  exit: 'cmi.exit',
  mode: 'cmi.mode',
  sessionTime: 'cmi.session_time',
  totalTime: 'cmi.total_time',
  score: 'cmi.score.raw',
  response: 'learner_response',
  initialize: 'Initialize',
  set: 'SetValue',
  commit: 'Commit',
  terminate: 'Terminate',
  lastError: 'GetLastError',
  apiName: 'API_1484_11',
} as const;

export type Names = typeof scorm12 | typeof scorm2004;

export const DIALECTS: readonly Names[] = [scorm12, scorm2004];

/** The names of a profile's standard. */
export const namesOf = ({ standard }: Profile): Names => (standard === 'scorm12' ? scorm12 : scorm2004);
