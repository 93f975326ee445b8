/** What an LMS keeps of one learner: element name -> value, flat. */
export type LmsRecord = Record<string, string>;

/** A record without what each visit changes: where the learner was, when, and how long. */
export const withoutVisits = (record: LmsRecord): LmsRecord =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([element]) => !/suspend_data|location|exit|session_time|total_time/.test(element),
    ),
  );

export interface Call {
  readonly method: string;
  readonly element?: string;
  readonly value?: string;
  readonly returned: string;
  readonly error: string;
}

export interface LmsOptions {
  /** What an earlier session has committed. */
  readonly saved?: LmsRecord;
  /** Launch data that the LMS itself gives: name, mode, pass mark … */
  readonly preset?: LmsRecord;
  /** Makes a record durable; false means that the LMS could not. */
  readonly commit?: (record: LmsRecord) => boolean;
}

/** What tests may ask any LMS of theirs. */
export interface Observed {
  /** The latest durable record. */
  readonly record: () => LmsRecord;
  /** Calls that matter to the session; the three error functions are left out. */
  readonly calls: readonly Call[];
}
