import { againScorm12 } from '../../lms/again-scorm12.ts';
import { againScorm2004 } from '../../lms/again-scorm2004.ts';
import type { LmsOptions, LmsRecord, Observed } from '../../lms/lms-record.ts';
import { strictScorm12 } from '../../lms/strict-scorm12.ts';
import { strictScorm2004 } from '../../lms/strict-scorm2004.ts';
import { request, where } from './lms-request.ts';
import { profileApi } from './profile-lms.ts';
import { showCourse } from './show-course.ts';

const query = new URLSearchParams(location.search);

// Chromium refuses a synchronous request while a page is left ("Synchronous XHR in page dismissal", also when only
// the course's frame goes); Moodle 4.5 (request.js) then sends a beacon. A network that is gone is told from it.
function commit(record: LmsRecord): boolean {
  const body = JSON.stringify(record);
  try {
    return request('POST', '/commit', body).status === 200;
  } catch (error) {
    return /page dismissal/.test(String(error)) && navigator.sendBeacon(where('/commit'), body);
  }
}

let told = 0;

function tellCalls(lms: Observed): void {
  const calls = lms.calls.slice(told);
  told = lms.calls.length;
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
        tellCalls(lms);
        return returned;
      };
    },
  });
}

const options = {
  saved: JSON.parse(request('GET', '/record').responseText),
  preset: JSON.parse(query.get('preset') ?? '{}'),
  commit,
} satisfies LmsOptions;

const apis: Readonly<Record<string, () => object>> = {
  strict12: () => ({ API: reporting(strictScorm12(options)) }),
  again12: () => ({ API: reporting(againScorm12(options)) }),
  strict2004: () => ({ API_1484_11: reporting(strictScorm2004(options)) }),
  again2004: () => ({ API_1484_11: reporting(againScorm2004(options)) }),
};

const profile = query.get('profile');
Object.assign(window, profile ? profileApi(profile, options, reporting) : apis[query.get('api') ?? '']?.());

showCourse(query.get('opens'));
