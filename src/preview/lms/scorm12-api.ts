import { Scorm12API } from 'scorm-again';
import type { StandardApi } from './standard-api.ts';

const names: StandardApi['names'] = {
  initialize: 'LMSInitialize',
  terminate: 'LMSFinish',
  get: 'LMSGetValue',
  set: 'LMSSetValue',
  commit: 'LMSCommit',
  lastError: 'LMSGetLastError',
  errorString: 'LMSGetErrorString',
  diagnostic: 'LMSGetDiagnostic',
};

/** SCORM 1.2, Run-Time Environment 3.1.7 and 3.4.4. */
export const scorm12Api: StandardApi = {
  global: 'API',
  names,
  errors: {
    commitFailed: 101,
    sessionEnded: { initialize: 101, terminate: 301, get: 301, set: 301, commit: 301 },
  },
  exit: 'cmi.core.exit',
  computed: ['cmi.core.total_time', 'cmi.core.lesson_status'],
  sessionOnly: ['cmi.core.exit', 'cmi.core.session_time'],
  reading: {
    status: ['cmi.core.lesson_status'],
    score: 'cmi.core.score.raw',
    totalTime: 'cmi.core.total_time',
    location: 'cmi.core.lesson_location',
    response: 'student_response',
    comments: /^cmi\.comments$/,
    resumeLimit: 4096,
  },
  launchValues: ({ name, review, mastery }, entry) => ({
    'cmi.core.student_id': 'vorschau-1',
    'cmi.core.student_name': name,
    'cmi.core.credit': review ? 'no-credit' : 'credit',
    'cmi.core.lesson_mode': review ? 'review' : 'normal',
    'cmi.core.entry': entry,
    ...(mastery === null ? {} : { 'cmi.student_data.mastery_score': String(mastery) }),
  }),
  start: (settings) => new Scorm12API({ ...settings, mastery_override: true }),
};
