import { dialectScorm2004 } from './dialect-scorm2004.ts';
import type { LmsOptions, Observed } from './lms-record.ts';
import { type StrictLms, strictLms } from './strict-lms.ts';

export interface Scorm2004Lms extends Observed {
  readonly Initialize: (argument: string) => string;
  readonly Terminate: (argument: string) => string;
  readonly GetValue: (element: string) => string;
  readonly SetValue: (element: string, value: string) => string;
  readonly Commit: (argument: string) => string;
  readonly GetLastError: () => string;
  readonly GetErrorString: (code: string) => string;
  readonly GetDiagnostic: (code: string) => string;
}

/** An LMS under the names of SCORM 2004. */
export const namedScorm2004 = (lms: StrictLms): Scorm2004Lms => ({
  Initialize: lms.initialize,
  Terminate: lms.terminate,
  GetValue: lms.get,
  SetValue: lms.set,
  Commit: lms.commit,
  GetLastError: lms.lastError,
  GetErrorString: lms.errorText,
  GetDiagnostic: lms.errorText,
  record: lms.record,
  calls: lms.calls,
});

export const strictScorm2004 = (options: LmsOptions = {}): Scorm2004Lms =>
  namedScorm2004(strictLms(dialectScorm2004, options));
