const EVENTS = {
  launches: 0,
  /** a changed question was found open */
  reopened: 0,
  /** the package was older than the one before */
  rolledBack: 0,
  /** somebody who had completed the course found a changed question */
  doneUpdated: 0,
  /** somebody who had completed the course found a new question */
  doneAdded: 0,
  /** somebody came back who had failed for good */
  failed: 0,
  /** a question in revision 3 or above was answered */
  high: 0,
  /** an older package met an answer to a newer revision */
  newer: 0,
  /** a package without an answered question had been open */
  outAndIn: 0,
  /** nobody could rate an answer any more, and a grade depended on it */
  askedAgain: 0,
  /** the LMS listed a question a second time */
  relisted: 0,
};

export type TallyName = keyof typeof EVENTS;

/** How often something happened at a launch. */
export class Tally {
  readonly counts: Record<TallyName, number> = { ...EVENTS };

  count(name: TallyName): void {
    this.counts[name] += 1;
  }
}
