/** How the LMS of the gallery behaves. */
export interface LmsBehaviour {
  readonly mode: 'normal' | 'review';
  readonly refusesCommits: boolean;
}

export const NORMAL_LMS: LmsBehaviour = { mode: 'normal', refusesCommits: false };

/**
 * Installs a SCORM 1.2 API in the topmost window, with its record in the session storage, so that a reload resumes. Runs in
 * each window of the page.
 */
export function installLms({ mode, refusesCommits }: LmsBehaviour): void {
  if (window.parent !== window) return;
  const record: Record<string, string> = JSON.parse(sessionStorage.getItem('record') ?? '{}');
  const launchValues: Readonly<Record<string, string>> = {
    'cmi.core.lesson_mode': mode,
    'cmi.core.student_name': 'Müller, Änne',
    'cmi.interactions._count': '0',
  };
  Object.assign(window, {
    API: {
      LMSInitialize: () => 'true',
      LMSFinish: () => 'true',
      LMSGetValue: (element: string) => launchValues[element] ?? record[element] ?? '',
      LMSSetValue(element: string, value: string) {
        record[element] = value;
        sessionStorage.setItem('record', JSON.stringify(record));
        return 'true';
      },
      LMSCommit: () => String(!refusesCommits),
      LMSGetLastError: () => '0',
      LMSGetErrorString: () => '',
      LMSGetDiagnostic: () => '',
    },
  });
}
