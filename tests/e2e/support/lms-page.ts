import type { LmsOptions, LmsRecord, Observed } from '../../../src/profiles/lms-record.ts';
import { request, where } from './lms-request.ts';
import { showCourse } from './show-course.ts';

const query = new URLSearchParams(location.search);

let isLeaving = false;
addEventListener('pagehide', () => (isLeaving = true));

// Chromium refuses a synchronous request while a page is left ("Synchronous XHR in page dismissal", also when only
// the course's frame goes), and so does WebKit; Moodle 4.5 (request.js) then sends a beacon. A lost network throws
// another error.
function commit(record: LmsRecord): boolean {
  const body = JSON.stringify(record);
  try {
    return request('POST', '/commit', body).status === 200;
  } catch (error) {
    return (
      (isLeaving || /page dismissal/.test(String(error))) && navigator.sendBeacon(where('/commit'), body)
    );
  }
}

let reported = 0;

function reportCalls(lms: Observed): void {
  const calls = lms.calls.slice(reported);
  reported = lms.calls.length;
  navigator.sendBeacon(where('/calls'), JSON.stringify(calls));
}

/** Reports the calls after each method that opens, saves or ends a session. */
function reporting<Lms extends Observed>(lms: Lms): Lms {
  return new Proxy(lms, {
    get(target, name, receiver) {
      const member: unknown = Reflect.get(target, name, receiver);
      if (typeof member !== 'function' || !/Initialize|Commit|Finish|Terminate/.test(String(name)))
        return member;
      return (...given: unknown[]): unknown => {
        const returned: unknown = Reflect.apply(member, target, given);
        reportCalls(lms);
        return returned;
      };
    },
  });
}

export type Report = typeof reporting;

interface LateApi {
  /** milliseconds until the window offers the API */
  readonly comesAfter?: number;
}

/** By the name of an LMS: its API, under the name by which a window offers it. */
export type Apis = Readonly<Record<string, (options: Required<LmsOptions>, report: Report) => object>>;

/** The page of the LMS that the query names, or of one without an API, with the course. */
export function openPage(apis: Apis): void {
  const options = {
    saved: JSON.parse(request('GET', '/record').responseText),
    preset: JSON.parse(query.get('preset') ?? '{}'),
    commit,
  } satisfies Required<LmsOptions>;
  const { comesAfter = 0, ...api } = (apis[query.get('lms') ?? '']?.(options, reporting) ?? {}) as LateApi;
  if (comesAfter > 0) setTimeout(() => Object.assign(window, api), comesAfter);
  else Object.assign(window, api);
  showCourse(query.get('opens'));
}
