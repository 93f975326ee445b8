/** The version step that a change needs. */
export type Claim = 'patch' | 'minor' | 'major';

export const CHANGE_KINDS = [
  // the course
  'setting',
  'file',
  'campaign',
  'standard',
  'identifier',
  'item',
  // episodes and questions
  'episodeAdded',
  'episodeRemoved',
  'episodesMoved',
  'fileRenamed',
  'idRenamed',
  'questionAdded',
  'questionRemoved',
  'questionKind',
  'text',
  // options
  'optionAdded',
  'optionRemoved',
  'optionsMoved',
  'rating',
  'solution',
  'way',
  // identities in ids.lock.yaml
  'revision',
  'revisionBack',
  'key',
  'keyOfAnother',
  'letter',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Where a change is. A change of the whole course names no episode, and so on. */
export interface ChangeLocation {
  /** id */
  readonly episode?: string;
  /** id */
  readonly question?: string;
  /** letter */
  readonly option?: string;
  /** a key of course.yaml, the name of a text of an episode, or the path of a file */
  readonly name?: string;
}

export interface Change {
  readonly kind: ChangeKind;
  readonly claims: Claim;
  readonly at: ChangeLocation;
  /** null where something is added */
  readonly before: string | null;
  /** null where something is removed */
  readonly after: string | null;
}

/** One change where two values differ, otherwise none. */
export const changed = (
  kind: ChangeKind,
  claims: Claim,
  at: ChangeLocation,
  before: string | null,
  after: string | null,
): Change[] => (before === after ? [] : [{ kind, claims, at, before, after }]);
