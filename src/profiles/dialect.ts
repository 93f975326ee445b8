import type { LmsOptions, LmsRecord } from './lms-record.ts';

export type Verdict = 'ok' | 'type' | 'range' | 'order';

/** What a value test may see of the neighbourhood. */
export interface Beside {
  /** A value of the same entry, e.g. `type` of the interaction. */
  readonly of: (name: string) => string | undefined;
  /** Values of the same element under the other indexes. */
  readonly others: readonly string[];
}

export type ValueTest = (value: string, beside: Beside) => Verdict;

export interface ElementRule {
  readonly access: 'ro' | 'rw' | 'wo';
  readonly test: ValueTest;
  /** Value before anyone has set it; without one it is uninitialised. */
  readonly initial?: string;
  /** Names of the same entry that must be set before. */
  readonly needs?: readonly string[];
  readonly once?: boolean;
  readonly appends?: boolean;
}

export type ElementTable = Readonly<Record<string, ElementRule>>;

export type Failure =
  | 'initializedTwice'
  | 'initializedAfterEnd'
  | 'endBefore'
  | 'endAfter'
  | 'getBefore'
  | 'getAfter'
  | 'setBefore'
  | 'setAfter'
  | 'commitBefore'
  | 'commitAfter'
  | 'argument'
  | 'commitFailed'
  | 'endFailed'
  | 'unknown'
  | 'noChildren'
  | 'noCount'
  | 'getIndex'
  | 'setIndex'
  | 'unset'
  | 'readOnly'
  | 'writeOnly'
  | 'keyword'
  | 'type'
  | 'range'
  | 'dependency'
  | 'order';

/** What a session starts from: restored working data and values given by the LMS. */
export interface Launch {
  readonly data: LmsRecord;
  readonly given: LmsRecord;
}

export type Read = (element: string) => string;

export interface Dialect {
  readonly table: ElementTable;
  /** Elements that answer `_children`. */
  readonly parents: readonly string[];
  readonly version: string;
  readonly errors: Readonly<Record<Failure, string>>;
  readonly texts: Readonly<Record<string, string>>;
  readonly methods: Readonly<Record<'initialize' | 'terminate' | 'get' | 'set' | 'commit', string>>;
  readonly launch: (options: LmsOptions) => Launch;
  /** What the LMS itself changes at the end of a session. */
  readonly finish: (read: Read) => LmsRecord;
}
