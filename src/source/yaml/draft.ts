import type { Place } from '../../diagnostics/place.ts';

export type Path = readonly PropertyKey[];

/** Data as an author wrote it, every part of it with its place. */
export interface Draft {
  readonly value: Readonly<Record<string, unknown>>;
  /** where a value stands; for a missing one, where its surroundings begin */
  place(path: Path): Place;
  /** where a key stands */
  keyPlace(path: Path): Place;
  /** a value as typed */
  raw(path: Path): string;
}
