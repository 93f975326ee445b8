import { Scorm2004API } from 'scorm-again';

import { againLms } from './again-lms.ts';
import { dialectScorm2004 } from '../../src/profiles/dialect-scorm2004.ts';
import type { LmsOptions } from '../../src/profiles/lms-record.ts';
import type { Scorm2004Lms } from '../../src/profiles/strict-scorm2004.ts';

/** The second opinion: scorm-again, laxer in places. */
export function againScorm2004(options: LmsOptions = {}): Scorm2004Lms {
  const lms = againLms(dialectScorm2004, options, () => api.GetLastError());
  const api = new Scorm2004API({
    lmsCommitUrl: 'record',
    dataCommitFormat: 'flattened',
    logLevel: 5,
    httpService: lms.service,
  });
  api.loadFromFlattenedJSON(lms.start, '');
  return {
    Initialize: lms.log('initialize', (argument = '') => api.Initialize(argument)),
    Terminate: lms.log('terminate', (argument = '') => api.Terminate(argument)),
    GetValue: lms.log('get', (element = '') => api.GetValue(element)),
    SetValue: lms.log('set', (element = '', value = '') => api.SetValue(element, value)),
    Commit: lms.log('commit', (argument = '') => api.Commit(argument)),
    GetLastError: () => api.GetLastError(),
    GetErrorString: (code) => api.GetErrorString(code),
    GetDiagnostic: (code) => api.GetDiagnostic(code),
    record: lms.record,
    calls: lms.calls,
  };
}
