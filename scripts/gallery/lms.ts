/** How the LMS of the gallery behaves. */
export interface LmsTemper {
  readonly mode: 'normal' | 'review';
  readonly refusesCommits: boolean;
}

export const EVERYDAY: LmsTemper = { mode: 'normal', refusesCommits: false };

/** A SCORM 1.2 API for one tab: it keeps its record in the tab, so that a reload resumes. Runs in the page. */
export function installLms({ mode, refusesCommits }: LmsTemper): void {
  const record: Record<string, string> = JSON.parse(sessionStorage.getItem('record') ?? '{}');
  const told: Readonly<Record<string, string>> = {
    'cmi.core.lesson_mode': mode,
    'cmi.core.student_name': 'Müller, Änne',
    'cmi.interactions._count': '0',
  };
  Object.assign(window, {
    API: {
      LMSInitialize: () => 'true',
      LMSFinish: () => 'true',
      LMSGetValue: (element: string) => told[element] ?? record[element] ?? '',
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
