import type { LmsOptions, LmsRecord } from '../../src/profiles/lms-record.ts';
import type { StrictLms } from '../../src/profiles/strict-lms.ts';

export type Method = 'Initialize' | 'Terminate' | 'Get' | 'Set' | 'Commit';

/** A long value is written as what is repeated and how often. */
export type Value = string | { readonly repeat: string; readonly times: number };

export type Step = readonly [
  call: Method,
  element: string,
  value: Value,
  returned: string,
  error?: string,
  strictOnly?: string,
];

/** A conversation with an LMS, as data. */
export interface Script {
  readonly name: string;
  readonly saved?: LmsRecord;
  readonly preset?: LmsRecord;
  /** Why scorm-again is laxer than the standard in this script. */
  readonly strictOnly?: string;
  readonly steps: readonly Step[];
  /** What the LMS must hold at the end, among other things. */
  readonly record?: LmsRecord;
}

/** Both dialects under one set of names. */
export type Speaker = Omit<StrictLms, 'calls' | 'errorText'>;

export type Open = (options: LmsOptions) => Speaker;
