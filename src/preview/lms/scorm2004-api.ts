import { Scorm2004API } from 'scorm-again';
import type { StandardApi } from './standard-api.ts';

const names: StandardApi['names'] = {
  initialize: 'Initialize',
  terminate: 'Terminate',
  get: 'GetValue',
  set: 'SetValue',
  commit: 'Commit',
  lastError: 'GetLastError',
  errorString: 'GetErrorString',
  diagnostic: 'GetDiagnostic',
};

/** SCORM 2004, Run-Time Environment 3.1.7 and 4.2. */
export const scorm2004Api: StandardApi = {
  global: 'API_1484_11',
  names,
  errors: {
    commitFailed: 391,
    sessionEnded: { initialize: 104, terminate: 113, get: 123, set: 133, commit: 143 },
  },
  exit: 'cmi.exit',
  computed: ['cmi.total_time'],
  sessionOnly: ['cmi.exit', 'cmi.session_time'],
  reading: {
    status: ['cmi.completion_status', 'cmi.success_status'],
    score: 'cmi.score.raw',
    totalTime: 'cmi.total_time',
    location: 'cmi.location',
    response: 'learner_response',
    comments: /^cmi\.comments_from_learner\.\d+\.comment$/,
    resumeLimit: 64_000,
  },
  launchValues: ({ name, review, mastery }, entry) => ({
    'cmi.learner_id': 'vorschau-1',
    'cmi.learner_name': name,
    'cmi.credit': review ? 'no-credit' : 'credit',
    'cmi.mode': review ? 'review' : 'normal',
    'cmi.entry': entry,
    ...(mastery === null ? {} : { 'cmi.scaled_passing_score': String(mastery / 100) }),
  }),
  start: (settings) => new Scorm2004API({ ...settings }),
};
