import type { Place } from '../../diagnostics/place.ts';

export type Path = readonly PropertyKey[];

/** A YAML mapping as the author wrote it, before validation, with the place of every value. */
export interface Draft {
  readonly value: Readonly<Record<string, unknown>>;
  /** the place of a value; for a missing value, of the mapping around it */
  place(path: Path): Place;
  /** the place of a key */
  keyPlace(path: Path): Place;
  /** the source text of a value */
  raw(path: Path): string;
}
