import { Scorm12API } from 'scorm-again';

import { againLms } from './again-lms.ts';
import { dialectScorm12 } from '../../src/profiles/dialect-scorm12.ts';
import type { LmsOptions } from '../../src/profiles/lms-record.ts';
import type { Scorm12Lms } from '../../src/profiles/strict-scorm12.ts';

/** The second opinion: scorm-again, laxer in places. */
export function againScorm12(options: LmsOptions = {}): Scorm12Lms {
  const lms = againLms(dialectScorm12, options, () => api.LMSGetLastError());
  const api = new Scorm12API({
    lmsCommitUrl: 'record',
    dataCommitFormat: 'flattened',
    logLevel: 5,
    mastery_override: true,
    httpService: lms.service,
  });
  api.loadFromFlattenedJSON({ 'cmi.core.credit': 'credit', ...lms.start }, '');
  return {
    LMSInitialize: lms.log('initialize', (argument = '') => api.LMSInitialize(argument)),
    LMSFinish: lms.log('terminate', (argument = '') => api.LMSFinish(argument)),
    LMSGetValue: lms.log('get', (element = '') => api.LMSGetValue(element)),
    LMSSetValue: lms.log('set', (element = '', value = '') => api.LMSSetValue(element, value)),
    LMSCommit: lms.log('commit', (argument = '') => api.LMSCommit(argument)),
    LMSGetLastError: () => api.LMSGetLastError(),
    LMSGetErrorString: (code) => api.LMSGetErrorString(code),
    LMSGetDiagnostic: (code) => api.LMSGetDiagnostic(code),
    record: lms.record,
    calls: lms.calls,
  };
}
