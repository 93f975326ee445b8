import type { PlayerCourse } from '../../../src/course/player-course.ts';
import { type Progress, START } from '../../../src/course/progress.ts';
import { isRunOver } from '../../../src/course/reduce.ts';
import { rulesOf } from '../../../src/course/rules.ts';
import type { Profile } from '../../lms/profiles.ts';
import { inOtherForm, listed, remembered, statusOf } from './record.ts';
import type { World } from './world.ts';

/** What the record says of a state: where the learner was is not part of it, letters only where they are kept. */
const essence = ({ answers, run, best, outcome }: Progress, { level }: PlayerCourse): string =>
  JSON.stringify([
    run,
    best,
    outcome,
    Object.entries(answers).map(([id, { response }]) => [id, level === 'answers' ? response : '']),
  ]);

const listsAnswers = (profile: Profile, { level }: PlayerCourse): boolean =>
  level === 'answers' && !profile.quirks.partialModel;

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const broken = (...claims: readonly (readonly [holds: boolean, complaint: string])[]): string[] =>
  claims.filter(([holds]) => !holds).map(([, complaint]) => complaint);

/** What is wrong with the LMS's books, whatever has happened so far. */
export function complaints(profile: Profile, at: World): string[] {
  const { course, given, past, settled, concluded } = at;
  const record = at.held();
  const state = remembered(record, course) ?? START;
  const answers = listed(record);
  const open = statusOf(record) === 'open';
  const complete = isRunOver(state, rulesOf(course));
  const since = past.findLastIndex((one) => essence(one, course) === essence(state, course));
  const found = broken(
    [since >= 0, 'a state that never was'],
    [since >= settled || profile.quirks.storesNothing !== undefined, 'less than was told to be saved'],
    [same(answers, given.slice(0, answers.length)), `other answers than given: ${JSON.stringify(answers)}`],
    [open || complete, 'completed without all answers'],
    [!open || !concluded, 'completed, and then not any more'],
    [open || !listsAnswers(profile, course) || answers.length === given.length, 'completed, but not listed'],
  );
  const begun = Object.keys(at.progress().answers).length > 0;
  return begun && at.report().safe && !at.unnoticed() ? [...found, ...gaps(profile, at)] : found;
}

/** What the LMS does not hold of all that the learner did. One that stores nothing has said otherwise itself. */
export function gaps(profile: Profile, at: World): string[] {
  if (profile.quirks.storesNothing) return [];
  const { course, given } = at;
  const record = at.held();
  const now = at.progress();
  const state = remembered(record, course) ?? START;
  const odd = inOtherForm(record);
  return broken(
    [essence(state, course) === essence(now, course), `remembers ${essence(state, course)}`],
    [!listsAnswers(profile, course) || same(listed(record), given), 'lists other answers'],
    [odd.length === 0, `left in another form: ${odd.join(', ')}`],
    [(statusOf(record) === 'open') === (now.outcome === 'open'), `has the status ${statusOf(record)}`],
  );
}
