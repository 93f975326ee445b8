import type { LmsRecord } from './lms-record.ts';

/** What a real LMS does otherwise than one that takes the standard at its word. */
export type Quirk =
  /** a Commit sends only what differs from what was collected before, and marks it as sent while it builds the request */
  | 'marksAsSent'
  /** a value that equals what it was at launch is not sent */
  | 'dropsReverts'
  /** a request that never leaves the machine is answered with "true" */
  | 'trueWhileOffline'
  /** a number that was set is returned as a number */
  | 'returnsNumbers'
  /** what is written in review and browse is stored */
  | 'storesInReview'
  /** any text is taken as a response */
  | 'takesAnyResponse'
  /** a comment that is set takes the place of the earlier ones */
  | 'replacesComments'
  /** responses are letters and commas, whatever the type */
  | 'lettersOnly'
  /** there are no comments */
  | 'hasNoComments'
  /** there are no interactions, no comments, no session time and no score range */
  | 'partialModel'
  /** what is not supported is answered with a general error */
  | 'saysGeneralError'
  /** requests while the page is left go out by beacon and are answered with "true" */
  | 'beaconWhileLeaving'
  /** a Commit while the page is left returns null; Terminate works */
  | 'nullWhileLeaving'
  /** a request while the page is left never leaves the machine, and is answered with "true" */
  | 'losesWhileLeaving'
  /** quitting completes and passes what has no status of its own */
  | 'quitCompletes'
  /** the session may end without the course: every call is refused from then on */
  | 'endsWhenIdle'
  /** a frame of another origin lies above the LMS */
  | 'foreignFrameAbove'
  /** a Commit takes 800 ms */
  | 'slow'
  /** everything is answered with "true" and nothing is stored */
  | 'storesNothing'
  /** nothing is stored but resume data, and then "passed" in their place; values are read as they were at launch */
  | 'storesResumeDataOnly'
  /** a Commit returns nothing */
  | 'returnsNothing'
  /** a Commit is answered with "false" and no error, though the data are held */
  | 'saysFalse'
  /** the Commit of an outcome is answered with "false" and error 101, though the data are held */
  | 'deniesOutcome'
  /** after the end of the session, calls are answered with "false" or an empty text, and no error */
  | 'endsSilently'
  /** the browser says that it is offline, though it is not */
  | 'saysOffline'
  /** the API comes only when the learner has begun */
  | 'comesLate'
  /** texts are returned as String objects */
  | 'returnsStringObjects'
  /** the status is always an empty text */
  | 'hasNoStatus'
  /** what finishes without a status is completed in browse, too */
  | 'browseCompletes';

/** An LMS as it was observed: each quirk with its source. */
export interface Profile {
  readonly name: string;
  readonly standard: 'scorm12' | 'scorm2004';
  readonly quirks: Readonly<Partial<Record<Quirk, string>>>;
  /** what the LMS gives at launch */
  readonly preset?: LmsRecord;
}

const MOODLE = {
  trueWhileOffline:
    'Moodle 4.5, mod/scorm/request.js:150-160: a failed request becomes a beacon, and that "succeeds"',
  beaconWhileLeaving: 'Moodle 4.5, mod/scorm/request.js:205-256',
  returnsNumbers: 'Moodle 4.5, observed: GetValue of a ranged element after a set returns 85, not "85"',
  storesInReview: 'Moodle 4.5, mod/scorm/datamodel.php has no mode check; observed',
} as const;

/** The systems that packages must get along with. */
export const PROFILES: readonly Profile[] = [
  { name: 'strict SCORM 1.2', standard: 'scorm12', quirks: {} },
  { name: 'strict SCORM 2004', standard: 'scorm2004', quirks: {} },
  {
    name: 'Moodle with SCORM 1.2',
    standard: 'scorm12',
    quirks: {
      ...MOODLE,
      marksAsSent: 'Moodle 4.5, mod/scorm/datamodels/scorm_12.js, CollectData',
      browseCompletes: 'Moodle 4.5, mod/scorm/datamodels/scorm_12.js:620-640; observed',
      takesAnyResponse:
        'Moodle 4.5, mod/scorm/datamodels/scorm_12.js:35, CMIString256 is not checked against the type',
    },
    // The status is made up again from the score at every Finish (mod/scorm/datamodels/scorm_12.js:620-640).
    preset: { 'cmi.student_data.mastery_score': '80' },
  },
  {
    name: 'Moodle with SCORM 2004',
    standard: 'scorm2004',
    quirks: {
      ...MOODLE,
      dropsReverts: 'Moodle 4.5, mod/scorm/datamodels/scorm_13.js:1172-1181; observed',
    },
  },
  {
    name: 'OpenOlat',
    standard: 'scorm12',
    quirks: {
      replacesComments: 'scorm-again 3.4.3, the run-time of OpenOlat (ScormAgainMapper.java); observed',
      takesAnyResponse: 'scorm-again 3.4.3, observed: words are taken as the response of a choice',
    },
  },
  {
    name: 'SuccessFactors',
    standard: 'scorm2004',
    quirks: {
      foreignFrameAbove: 'SAP KBA 2808684: content lies below a BizX frame of another origin',
      endsWhenIdle: 'SAP KBA 2978409: the suite session ends after 30 idle minutes',
      quitCompletes: 'SAP KBA 3403728 and 2458835: completed on Quit unless status is set by content',
    },
  },
  {
    name: 'Cornerstone',
    standard: 'scorm2004',
    quirks: { nullWhileLeaving: 'adapt_framework#2222: Commit returns null and error 391 while unloading' },
  },
  {
    name: 'letters-only SCORM 1.2',
    standard: 'scorm12',
    quirks: { lettersOnly: 'SCORM 1.2 RTE 3.4.2.7: a choice is letters and commas' },
  },
  {
    name: 'partial data model',
    standard: 'scorm12',
    quirks: {
      partialModel: 'SCORM 1.2 RTE 3.4.1: interactions, comments, score.min and score.max are optional',
    },
  },
  {
    name: 'partial data model with careless errors',
    standard: 'scorm12',
    quirks: {
      partialModel: 'SCORM 1.2 RTE 3.4.1: interactions, comments, score.min and score.max are optional',
      saysGeneralError: 'SCORM 1.2 RTE 3.1.7: 101 where no other code fits',
    },
  },
  {
    name: 'slow',
    standard: 'scorm12',
    quirks: { slow: 'a network round trip and a busy server: 800 ms a commit' },
  },
  {
    name: 'says true and stores nothing',
    standard: 'scorm2004',
    quirks: {
      storesNothing:
        'ILIAS 10, basisAPI.js: a click may turn the request into a beacon that is never answered',
    },
  },
  {
    name: 'returns nothing from a commit',
    standard: 'scorm12',
    quirks: {
      returnsNothing:
        'no system in particular: SCORM 1.2 RTE 3.2.2.3 asks for "true", and nothing else confirms',
    },
  },
  {
    name: 'scormremote',
    standard: 'scorm12',
    quirks: { saysFalse: 'catalyst/moodle-mod_scormremote#82: "false", error 0, and the data are there' },
  },
  {
    name: 'IOMAD',
    standard: 'scorm12',
    quirks: { deniesOutcome: 'iomad#1882, #1903: only the completing commit answers false and 101' },
  },
  {
    name: 'Open edX',
    standard: 'scorm12',
    quirks: {
      comesLate: 'openedx-scorm-xblock#78: the API is there after the frame',
      hasNoStatus: 'openedx-scorm-xblock#1: the status is always ""',
    },
  },
  {
    name: 'a late API of SCORM 2004',
    standard: 'scorm2004',
    quirks: { comesLate: 'openedx-scorm-xblock#78: the API is there after the frame' },
  },
  {
    name: 'a WebView',
    standard: 'scorm12',
    quirks: { saysOffline: 'dpejoh/specter#15: navigator.onLine is false though the browser is online' },
  },
  {
    name: 'a wrapper with String objects',
    standard: 'scorm12',
    quirks: { returnsStringObjects: 'pipwerks#3: the wrapped API returns String objects' },
  },
  {
    name: 'ILIAS',
    standard: 'scorm12',
    quirks: {
      losesWhileLeaving:
        'ILIAS 10, basisAPI.js, useSendBeacon: a beacon is sent before a page unloads, then, and after a click, but not at pagehide',
    },
  },
  {
    name: 'Chamilo',
    standard: 'scorm12',
    quirks: {
      marksAsSent: 'Chamilo 1.11, main/lp/scorm_api.php, reinit_updatable_vars_list after each LMSCommit',
      trueWhileOffline: 'Chamilo 1.11, main/lp/scorm_api.php: LMSCommit returns "true" whatever came of it',
      returnsNumbers: 'Chamilo 1.11, main/lp/scorm_api.php, LMSGetValue: score and _count are numbers',
      takesAnyResponse: 'Chamilo 1.11, main/lp/scorm_api.php, LMSSetValue: no response is checked',
      hasNoComments: 'Chamilo 1.11, main/lp/scorm_api.php: cmi.comments is answered with 401',
    },
  },
  {
    name: 'Frappe LMS',
    standard: 'scorm12',
    quirks: {
      storesResumeDataOnly: 'frappe/lms, SCORMChapter.vue, saveDataToLMS and getDataFromLMS',
      trueWhileOffline: 'frappe/lms, SCORMChapter.vue: LMSCommit is "true" always',
      takesAnyResponse: 'frappe/lms, SCORMChapter.vue: LMSSetValue is "true" always',
    },
    preset: { 'cmi.core.lesson_status': 'incomplete' },
  },
  {
    name: 'ends without an error',
    standard: 'scorm12',
    quirks: {
      endsWhenIdle: 'as SuccessFactors, SAP KBA 2978409',
      endsSilently: 'no system in particular: SCORM 1.2 RTE 3.1.7 has no code for a session that has ended',
    },
  },
];

export const profileNamed = (name: string): Profile => {
  const found = PROFILES.find((profile) => profile.name === name);
  if (!found) throw new Error(`there is no LMS profile ${name}`);
  return found;
};
