import type { Assignment } from '../../../../src/lms/dialect.ts';
import { dialect } from '../../../../src/lms/scorm12/dialect.ts';
import type { SessionReport } from '../../../../src/lms/session/session-report.ts';
import { opened } from './opened.ts';
import type { LmsOptions } from '../../../../src/profiles/lms-record.ts';
import { type Scorm12Lms, strictScorm12 } from '../../../../src/profiles/strict-scorm12.ts';
import { testHost } from './host.ts';

export const RESUME: Assignment = ['cmi.suspend_data', 'x'];
export const PLACE: Assignment = ['cmi.core.lesson_location', '01'];
export const STATUS: Assignment = ['cmi.core.lesson_status', 'completed'];

/** Functions of an API that differ from the strict one; real ones return anything. */
export type Differs = (lms: Scorm12Lms) => Partial<Record<keyof Scorm12Lms, (...given: string[]) => unknown>>;

/** A report in short: `tracked safe`. */
export const summary = ({ state, endedByLms, safe, waiting }: SessionReport): string =>
  [state, endedByLms ? 'by the LMS' : '', safe ? 'safe' : '', waiting ? 'waiting' : '']
    .filter(Boolean)
    .join(' ');

/** A session with an LMS whose API may differ from the strict one's. */
export function connected(options: LmsOptions = {}, differs: Differs = () => ({})) {
  const lms = strictScorm12(options);
  const host = testHost();
  let recorded: string[] = [];
  const api = { ...lms, ...differs(lms) };
  const session = opened(
    {
      ...api,
      LMSSetValue(element: string, value: string) {
        recorded.push(`${element.replace(/^cmi\.(core\.)?/, '')}=${value}`);
        return api.LMSSetValue(element, value);
      },
      LMSCommit(argument: string) {
        recorded.push('Commit');
        return api.LMSCommit(argument);
      },
      LMSFinish(argument: string) {
        recorded.push('Finish');
        return api.LMSFinish(argument);
      },
    },
    dialect,
    host,
  );
  return {
    lms,
    host,
    session,
    /** calls of SetValue, Commit and Finish since the last call of this function */
    calls(): readonly string[] {
      const since = recorded;
      recorded = [];
      return since;
    },
    /** all reports to the page */
    reports: (): readonly string[] => host.reports.map(summary),
    /** the latest report to the page */
    status: (): string => summary(host.report()),
  };
}

/** A session with an LMS whose commits fail until `accept` is called. */
export function refusingCommits() {
  let refuse = true;
  return { ...connected({ commit: () => !refuse }), accept: (accepts = true) => (refuse = !accepts) };
}
