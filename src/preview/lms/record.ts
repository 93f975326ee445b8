/** What an LMS keeps of one learner: element name → value, flat. */
export type LmsRecord = Readonly<Record<string, string>>;

/** One call of the course to the LMS, and its answer. */
export interface Call {
  readonly method: string;
  readonly element: string;
  readonly value: string;
  readonly returned: string;
  /** '0' where there was none */
  readonly error: string;
  readonly errorText: string;
}

/** What goes wrong in the simulated LMS. */
export interface LmsConditions {
  /** the machine has no network */
  readonly offline: boolean;
  /** a Commit is answered with "false" */
  readonly refused: boolean;
  /** a Commit takes long */
  readonly slow: boolean;
  /** the session has ended: every call is refused */
  readonly expired: boolean;
}

/** How the LMS launches the course. */
export interface Launch {
  readonly name: string;
  readonly review: boolean;
  /** the pass mark that the manifest gives, 1–100; null where it gives none */
  readonly mastery: number | null;
}
