import type { LmsRecord } from '../../../src/profiles/lms-record.ts';
import { profileNamed } from '../../../src/profiles/profiles.ts';
import { quirkLms } from '../../../src/profiles/quirk-lms.ts';
import { namedScorm12, type Scorm12Lms } from '../../../src/profiles/strict-scorm12.ts';

/** An LMS with the quirks of Moodle with SCORM 1.2, and what its server holds, as far as that can be reached. */
export function likeMoodle(isReachable = (): boolean => true): Scorm12Lms {
  let stored: LmsRecord = {};
  const lms = quirkLms(profileNamed('Moodle with SCORM 1.2'), {
    saved: {},
    deliver(values) {
      if (!isReachable()) return 'unreachable';
      stored = { ...stored, ...values };
      return 'stored';
    },
  });
  return { ...namedScorm12(lms), record: () => stored };
}
