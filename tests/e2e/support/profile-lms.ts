import type { LmsRecord } from '../../../src/profiles/lms-record.ts';
import type { Profile } from '../../../src/profiles/profiles.ts';
import { type Delivery, quirkLms } from '../../../src/profiles/quirk-lms.ts';
import { namedScorm12 } from '../../../src/profiles/strict-scorm12.ts';
import { namedScorm2004 } from '../../../src/profiles/strict-scorm2004.ts';
import type { Report } from './lms-page.ts';
import { request, where } from './lms-request.ts';

const SLOW = 800;
/** longer than the page waits before it goes on without an LMS */
const LATE = 4000;

/** Chromium refuses a synchronous request while a page is left, also when only the course's frame goes. */
const isDismissal = (error: unknown): boolean => String(error).includes('page dismissal');

const isLeaving = (): boolean => {
  try {
    request('GET', '/ping');
    return false;
  } catch (error) {
    return isDismissal(error);
  }
};

/** The API of an LMS with the quirks of a profile, by the name under which a window offers it. */
export function profileApi(
  profile: Profile,
  launch: { saved: LmsRecord; preset: LmsRecord },
  report: Report,
): object {
  const { quirks, standard } = profile;
  const path = quirks.slow ? `/values?slow=${SLOW}` : '/values';
  const beacons = quirks.beaconWhileLeaving ?? quirks.nullWhileLeaving;

  function deliver(values: LmsRecord): Delivery {
    const body = JSON.stringify(values);
    try {
      return request('POST', path, body).status === 200 ? 'stored' : 'refused';
    } catch (error) {
      const sent = isDismissal(error) && beacons && navigator.sendBeacon(where(path), body);
      return sent ? 'stored' : 'unreachable';
    }
  }

  const lms = quirkLms(profile, {
    ...launch,
    deliver,
    ...((quirks.nullWhileLeaving ?? quirks.losesWhileLeaving) ? { leaving: isLeaving } : {}),
  });
  return {
    ...(quirks.comesLate ? { comesAfter: LATE } : {}),
    endSession: lms.endSession,
    ...(standard === 'scorm12'
      ? { API: report(namedScorm12(lms)) }
      : { API_1484_11: report(namedScorm2004(lms)) }),
  };
}
