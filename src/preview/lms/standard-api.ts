import type { Launch, LmsRecord } from './record.ts';

/** The eight functions of a SCORM API. */
export type ApiFunction =
  'initialize' | 'terminate' | 'get' | 'set' | 'commit' | 'lastError' | 'errorString' | 'diagnostic';

/** What scorm-again calls when it commits; structurally its IHttpService. */
export interface CommitService {
  processHttpRequest(
    url: string,
    params: object,
    immediate: boolean,
  ): { result: 'true' | 'false'; errorCode: number };
  updateSettings(): void;
}

/** A run-time of scorm-again, as far as the simulator needs it. */
export interface RunTime {
  call(name: ApiFunction, given: readonly string[]): string;
  load(record: LmsRecord): void;
}

/** What differs between the standards when an LMS is played. */
export interface StandardApi {
  /** where the course looks for it */
  readonly global: 'API' | 'API_1484_11';
  readonly names: Readonly<Record<ApiFunction, string>>;
  /** error codes */
  readonly errors: {
    readonly commitFailed: number;
    /** of calls after the session has ended */
    readonly over: Readonly<Record<'initialize' | 'terminate' | 'get' | 'set' | 'commit', number>>;
  };
  /** element that tells how the session was left */
  readonly exit: string;
  /** elements that the LMS works out when a session ends */
  readonly added: readonly string[];
  /** elements that hold for one session alone */
  readonly passing: readonly string[];
  /** where to read what people ask about */
  readonly reading: {
    /** completion first, then success where it is apart */
    readonly status: readonly string[];
    readonly score: string;
    readonly totalTime: string;
    readonly place: string;
    readonly response: string;
    readonly comments: RegExp;
    readonly resumeLimit: number;
  };
  /** what the LMS tells the course at launch */
  given(launch: Launch, entry: string): LmsRecord;
  start(service: CommitService): RunTime;
}
