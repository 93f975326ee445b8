import { dialectScorm12 } from './dialect-scorm12.ts';
import type { LmsOptions, Observed } from './lms-record.ts';
import { strictLms } from './strict-lms.ts';

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

export function strictScorm12(options: LmsOptions = {}): Scorm12Lms {
  const lms = strictLms(dialectScorm12, options);
  return {
    LMSInitialize: lms.initialize,
    LMSFinish: lms.terminate,
    LMSGetValue: lms.get,
    LMSSetValue: lms.set,
    LMSCommit: lms.commit,
    LMSGetLastError: lms.lastError,
    LMSGetErrorString: lms.errorText,
    LMSGetDiagnostic: lms.errorText,
    held: lms.held,
    calls: lms.calls,
  };
}
