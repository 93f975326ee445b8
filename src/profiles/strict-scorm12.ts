import { dialectScorm12 } from './dialect-scorm12.ts';
import type { LmsOptions, Observed } from './lms-record.ts';
import { type StrictLms, strictLms } from './strict-lms.ts';

export interface Scorm12Lms extends Observed {
  readonly LMSInitialize: (argument: string) => string;
  readonly LMSFinish: (argument: string) => string;
  readonly LMSGetValue: (element: string) => string;
  readonly LMSSetValue: (element: string, value: string) => string;
  readonly LMSCommit: (argument: string) => string;
  readonly LMSGetLastError: () => string;
  readonly LMSGetErrorString: (code: string) => string;
  readonly LMSGetDiagnostic: (code: string) => string;
}

/** An LMS under the names of SCORM 1.2. */
export const namedScorm12 = (lms: StrictLms): Scorm12Lms => ({
  LMSInitialize: lms.initialize,
  LMSFinish: lms.terminate,
  LMSGetValue: lms.get,
  LMSSetValue: lms.set,
  LMSCommit: lms.commit,
  LMSGetLastError: lms.lastError,
  LMSGetErrorString: lms.errorText,
  LMSGetDiagnostic: lms.errorText,
  record: lms.record,
  calls: lms.calls,
});

export const strictScorm12 = (options: LmsOptions = {}): Scorm12Lms =>
  namedScorm12(strictLms(dialectScorm12, options));
