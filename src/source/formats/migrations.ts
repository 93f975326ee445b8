import type { Document } from 'yaml';

/**
 * Turns a mapping of one format into the next one's. It gets a copy of its own and answers the document that
 * shall stand in its place. It leaves alone what it does not know and what is in the new form already: an
 * author may have written anything, and a rewriting may have been cut short. To rename a key it sets `value` of
 * the key's node; comments and places hang on the nodes.
 */
export type Step = (document: Document) => Document;

/** From one course format to the next. */
export interface Migration {
  /** for course.yaml */
  readonly settings?: Step;
  /** for the head of an episode */
  readonly head?: Step;
}

/** The first leads from format 1 to 2, and so on. None is ever removed: old courses are read for ever. */
export const MIGRATIONS: readonly Migration[] = [];

/** The course format of this version, as course.yaml bears it. */
export const FORMAT = 1 + MIGRATIONS.length;
