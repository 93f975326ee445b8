/** The step of the version that a change asks for. */
export type Claim = 'patch' | 'minor' | 'major';

export const CHANGE_KINDS = [
  // the course
  'setting',
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
  // what ids.lock.yaml keeps
  'revision',
  'revisionBack',
  'key',
  'keyOfAnother',
  'letter',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Where a change is; what is not named is not concerned. */
export interface ChangeLocation {
  /** id */
  readonly episode?: string;
  /** id */
  readonly question?: string;
  /** letter */
  readonly option?: string;
  /** a key of course.yaml, or which text of an episode */
  readonly name?: string;
}

export interface Change {
  readonly kind: ChangeKind;
  readonly claims: Claim;
  readonly at: ChangeLocation;
  /** null where there was nothing */
  readonly before: string | null;
  /** null where nothing is left */
  readonly after: string | null;
}

/** A change, where two values differ. */
export const changed = (
  kind: ChangeKind,
  claims: Claim,
  at: ChangeLocation,
  before: string | null,
  after: string | null,
): Change[] => (before === after ? [] : [{ kind, claims, at, before, after }]);
