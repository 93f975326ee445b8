import type { LmsRecord } from '../../../src/profiles/lms-record.ts';
import type { BuiltCourse } from '../support/course.ts';
import { type Names, scorm12 } from '../support/dialects.ts';
import { interactionValues, progressIn } from '../support/records.ts';
import type { Told } from './faulty-visit.ts';

/** Sentences by which the page promises that everything is held. */
const SAVED = /^Saved at|has confirmed that everything is saved|Your progress is saved\. You can leave/;

const FINAL = /^(completed|passed|failed)$/;

export const isFinal = (record: LmsRecord, { status }: Names): boolean => FINAL.test(record[status] ?? '');

/** What is true of a learner in this moment. */
export interface Moment {
  readonly names: Names;
  readonly player: BuiltCourse['player'];
  readonly record: LmsRecord;
  readonly told: Told;
  /** episodes that the learner has answered in this run */
  readonly answered: readonly string[];
  /** episodes that the page has called saved in this run */
  readonly promised: readonly string[];
}

export const saysSaved = ({ words }: Told): boolean => SAVED.test(words);

/** What is wrong, whatever has happened. */
export function complaints({ names, player, record, told, answered, promised }: Moment): string[] {
  const held = Object.keys(progressIn(record, player).answers);
  const lacks = (ids: readonly string[]): string[] => ids.filter((id) => !held.includes(id));
  const ids = interactionValues(record, 'id');
  const known = [...player.episodes.map(({ id }) => id), player.attestation];
  const strange = ids.filter((id) => !known.includes(id));
  const twice = ids.filter((id, index) => ids.indexOf(id) < index);
  const open = lacks(player.episodes.map(({ id }) => id));
  const found: string[] = [];
  const unsaved = lacks(answered);
  if (saysSaved(told) && unsaved.length > 0) found.push(`told as saved and not held: ${unsaved.join()}`);
  if (lacks(promised).length > 0) found.push(`was held and is not any more: ${lacks(promised).join()}`);
  // SCORM 1.2 has no interactions that could be read.
  if (names !== scorm12 && twice.length > 0) found.push(`recorded twice: ${twice.join()}`);
  if (strange.length > 0) found.push(`recorded under another id: ${strange.join()}`);
  if (isFinal(record, names) && open.length > 0) found.push(`completed without ${open.join()}`);
  return found;
}
