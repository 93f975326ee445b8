import type { Assignment } from '../../../../src/lms/dialect.ts';
import { dialect } from '../../../../src/lms/scorm12/dialect.ts';
import type { SessionReport } from '../../../../src/lms/session/session-report.ts';
import { openSession } from '../../../../src/lms/session/session.ts';
import type { LmsOptions } from '../../../lms/lms-record.ts';
import { type Scorm12Lms, strictScorm12 } from '../../../lms/strict-scorm12.ts';
import { testHost } from './host.ts';

export const RESUME: Assignment = ['cmi.suspend_data', 'x'];
export const PLACE: Assignment = ['cmi.core.lesson_location', '01'];
export const STATUS: Assignment = ['cmi.core.lesson_status', 'completed'];

/** What an API does otherwise than the strict one; real ones return anything. */
export type Differs = (lms: Scorm12Lms) => Partial<Record<keyof Scorm12Lms, (...given: string[]) => unknown>>;

/** What a page is told, in words. */
export const inWords = ({ state, endedByLms, safe, waiting }: SessionReport): string =>
  [state, endedByLms ? 'cut' : '', safe ? 'safe' : '', waiting ? 'waiting' : ''].filter(Boolean).join(' ');

/** A session with an LMS whose API may differ from the strict one's. */
export function connected(options: LmsOptions = {}, differs: Differs = () => ({})) {
  const lms = strictScorm12(options);
  const host = testHost();
  let said: string[] = [];
  const api = { ...lms, ...differs(lms) };
  const session = openSession(
    {
      ...api,
      LMSSetValue(element: string, value: string) {
        said.push(`${element.replace(/^cmi\.(core\.)?/, '')}=${value}`);
        return api.LMSSetValue(element, value);
      },
      LMSCommit(argument: string) {
        said.push('Commit');
        return api.LMSCommit(argument);
      },
      LMSFinish(argument: string) {
        said.push('Finish');
        return api.LMSFinish(argument);
      },
    },
    dialect,
    host,
  )!;
  return {
    lms,
    host,
    session,
    /** what was set, committed and finished since this was asked last */
    said(): readonly string[] {
      const since = said;
      said = [];
      return since;
    },
    /** everything that the page was told */
    told: (): readonly string[] => host.reports.map(inWords),
    /** what the page was told last */
    stands: (): string => inWords(host.report()),
  };
}

/** A session with an LMS whose commits fail until it is told to accept. */
export function refusing() {
  let refuse = true;
  return { ...connected({ commit: () => !refuse }), accept: (does = true) => (refuse = !does) };
}
