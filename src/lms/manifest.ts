/**
 * The identifiers of organization, item and resource never change: Moodle keeps a learner's data by item identifier
 * over an update (scormlib.php), and SuccessFactors names its content object after the resource (SAP KBA 2316909).
 */
export const IDENTIFIERS = { organization: 'ORG1', item: 'ITEM1', resource: 'SCO1' } as const;

/** What a manifest is made from; the same for every standard. */
export interface ManifestInput {
  /** `<id>[-e<nn>]-<language>-v<major>`, an NCName */
  readonly identifier: string;
  readonly version: string;
  /** at most 200 characters */
  readonly title: string;
  /** every file of the package but the manifest and the control files, in order; contains `index.html` */
  readonly files: readonly string[];
  /** the pass mark that the LMS shall judge by (0–100), or null where the course reports its result itself */
  readonly masteryScore: number | null;
}
