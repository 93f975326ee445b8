import type { Outcome } from '../course/progress/progress.ts';
import type { Fact } from './fact.ts';

/** Options of an assignment. */
export interface SetOptions {
  /**
   * The same in the plainest form that the standard allows, for an LMS that refuses the value. From then on all values
   * are sent as their fallbacks, so that the values of an interaction match.
   */
  readonly fallback?: string;
  /** the value is appended to what the LMS holds for this element */
  readonly append?: true;
}

/** An element of the data model and the value to set. */
export type Assignment = readonly [element: string, value: string, options?: SetOptions];

export type Mode = 'normal' | 'review' | 'browse';

/** What the LMS knows at launch. */
export interface Launch {
  readonly mode: Mode;
  /** the learner's name, '' where the LMS has none */
  readonly learner: string;
  /** the outcome that the LMS has recorded */
  readonly outcome: Outcome;
  readonly resumeData: string;
  /** null where the LMS does not tell */
  readonly interactionCount: number | null;
  /** comments of the learner that have an index of their own; null where the LMS does not tell */
  readonly commentCount: number | null;
  /** the pass mark that the LMS judges by, more than 0 and up to 100; null where it has none */
  readonly passMark: number | null;
  /** the LMS counts the learner as one who has not begun, by its status and by how the learner enters */
  readonly isUnbegun: boolean;
  /** id of the last interaction, where its result is missing: a window was closed while it was set; '' otherwise */
  readonly unfinished: string;
  /** what must be set in the mode browse, so that the LMS does not take the visit for a completion */
  readonly browsed: readonly Assignment[];
}

export type ApiMethod = 'initialize' | 'getValue' | 'setValue' | 'commit' | 'terminate' | 'getLastError';

/** A standard at run time: pure mappings between facts and elements. */
export interface Dialect {
  /** the standard's number, for the help code */
  readonly version: '1.2' | '2004';
  /** the property of a window that holds the API */
  readonly apiName: string;
  readonly methods: Readonly<Record<ApiMethod, string>>;
  /** error codes of the standard about the state of the session */
  readonly errors: {
    /** answers to a second Initialize */
    readonly alreadyOpen: readonly string[];
    /** the session is over, or was never begun */
    readonly over: readonly string[];
  };
  /** whether Initialize may follow on Terminate */
  readonly mayReopen: boolean;
  /** reads what the LMS knows; `read` answers '' for what an LMS does not have */
  launch(read: (element: string) => string): Launch;
  /** what to set for a fact, in the order in which it must be set */
  assignments(fact: Fact): readonly Assignment[];
  /**
   * Another legal value of the same meaning, for an LMS that never sends an equal value again after a commit was
   * lost; null where there is none or no such LMS is known.
   */
  equivalentValue(element: string, value: string): string | null;
}

/** What to set for each kind of fact. */
export type Assigners = { readonly [F in Fact as F['fact']]: (fact: F) => readonly Assignment[] };

/** For a fact that the standard has no element for, or that the course never sends. */
export const nothing = (): readonly Assignment[] => [];

export const assignmentsBy =
  (assigners: Assigners) =>
  (fact: Fact): readonly Assignment[] =>
    (assigners[fact.fact] as (fact: Fact) => readonly Assignment[])(fact);
