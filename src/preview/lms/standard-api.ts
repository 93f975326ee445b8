import type { Launch, LmsRecord } from './record.ts';

/** The eight functions of a SCORM API. */
export type ApiFunction = SessionFunction | 'lastError' | 'errorString' | 'diagnostic';

/** What scorm-again calls when it commits; structurally its IHttpService. */
export interface CommitService {
  processHttpRequest(
    url: string,
    params: object,
    immediate: boolean,
  ): { result: 'true' | 'false'; errorCode: number };
  updateSettings(): void;
}

/** A run-time of scorm-again, as far as the simulator needs it beside the functions of the standard. */
export interface RunTime {
  loadFromFlattenedJSON(record: object, element: string): void;
}

/** Settings of scorm-again for both standards. */
export interface RunTimeSettings {
  readonly lmsCommitUrl: string;
  readonly dataCommitFormat: 'flattened';
  readonly logLevel: number;
  readonly httpService: CommitService;
}

/** Functions that open, use or end a session; the others only read errors. */
export type SessionFunction = 'initialize' | 'terminate' | 'get' | 'set' | 'commit';

/** What differs between the standards in the simulated LMS. */
export interface StandardApi {
  /** the property of the window in which a course looks for the API */
  readonly global: 'API' | 'API_1484_11';
  readonly names: Readonly<Record<ApiFunction, string>>;
  /** error codes */
  readonly errors: {
    readonly commitFailed: number;
    /** of calls after the session has ended */
    readonly sessionEnded: Readonly<Record<SessionFunction, number>>;
  };
  /** element that says how the course was left */
  readonly exit: string;
  /** elements that the LMS computes at the end of a session */
  readonly computed: readonly string[];
  /** elements that do not go into the next session */
  readonly sessionOnly: readonly string[];
  /** elements from which the inspector reads the record */
  readonly reading: {
    /** completion, then success where that has an element of its own */
    readonly status: readonly string[];
    readonly score: string;
    readonly totalTime: string;
    readonly location: string;
    readonly response: string;
    readonly comments: RegExp;
    readonly resumeLimit: number;
  };
  /** elements that the LMS sets at launch */
  launchValues(launch: Launch, entry: string): LmsRecord;
  start(settings: RunTimeSettings): RunTime;
}
