import { PROFILES } from '../../../src/profiles/profiles.ts';
import { strictScorm12 } from '../../../src/profiles/strict-scorm12.ts';
import { strictScorm2004 } from '../../../src/profiles/strict-scorm2004.ts';
import { type Apis, openPage } from './lms-page.ts';
import { profileApi } from './profile-lms.ts';

openPage({
  strict12: (options, report) => ({ API: report(strictScorm12(options)) }),
  strict2004: (options, report) => ({ API_1484_11: report(strictScorm2004(options)) }),
  ...Object.fromEntries(
    PROFILES.map((profile) => [profile.name, (options, report) => profileApi(profile, options, report)]),
  ),
} satisfies Apis);
