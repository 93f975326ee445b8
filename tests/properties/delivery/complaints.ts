import type { PlayerCourse } from '../../../src/course/player-course.ts';
import { type Progress, START } from '../../../src/course/progress/progress.ts';
import { isRunOver } from '../../../src/course/progress/run.ts';
import { commentsIn } from '../../lms/comments-in.ts';
import type { Profile } from '../../../src/profiles/profiles.ts';
import { timesRecorded } from './comments.ts';
import { inOtherForm, inOtherWords, listed, remembered, statusOf } from './record.ts';
import type { Simulation } from './simulation.ts';

/** What the record says of a state: where the learner was is not part of it, letters only where they are kept. */
const essence = ({ answers, run, best, outcome, attested }: Progress, course: PlayerCourse): string =>
  JSON.stringify([
    run,
    best,
    outcome,
    attested,
    Object.entries(answers).map(([id, { response }]) => [id, holdsAnswers(course) ? response : '']),
  ]);

const holdsAnswers = ({ record }: PlayerCourse): boolean => record.includes('answer');

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

type Claim = readonly [holds: boolean, complaint: string];

const claim = (holds: boolean, complaint: string): Claim => [holds, complaint];

const broken = (...claims: readonly Claim[]): string[] =>
  claims.filter(([holds]) => !holds).map(([, complaint]) => complaint);

/** What is wrong with the LMS's record, whatever has happened so far. */
export function complaints(profile: Profile, simulation: Simulation): string[] {
  const { course, given, past, settled, concluded } = simulation;
  const record = simulation.record();
  const state = remembered(record, course) ?? START;
  const answers = listed(record);
  const mixed = inOtherWords(record, profile.quirks.takesAnyResponse !== undefined);
  const lists = !profile.quirks.partialModel;
  const open = statusOf(record) === 'open';
  const complete = isRunOver(state, course);
  const since = past.findLastIndex((one) => essence(one, course) === essence(state, course));
  const found = broken(
    [since >= 0, 'a state that never was'],
    [since >= settled || profile.quirks.storesNothing !== undefined, 'less than the page said was saved'],
    [same(answers, given.slice(0, answers.length)), `other answers than given: ${JSON.stringify(answers)}`],
    [open || complete, 'completed without all answers'],
    [open || !course.attestation || state.attested, 'completed without the sentence'],
    [!open || !concluded, 'completed, and then not any more'],
    [open || !lists || answers.length === given.length, 'completed, but not listed'],
    [mixed.length === 0, `not in the same words: ${mixed.join(', ')}`],
    ...commentClaims(profile, simulation),
  );
  const begun = Object.keys(simulation.progress().answers).length > 0;
  return begun && simulation.report().safe && !simulation.unnoticed()
    ? [...found, ...gaps(profile, simulation)]
    : found;
}

/** Comments are on record once each, and each that the page called arrived is. */
function commentClaims({ quirks }: Profile, simulation: Simulation): Claim[] {
  const { sent } = simulation;
  const comments = commentsIn(simulation.record());
  const strange = comments.filter(({ text }) => sent.every((one) => one.text !== text));
  return [
    claim(strange.length === 0, `holds other comments than were sent: ${JSON.stringify(strange)}`),
    ...sent.flatMap((one) => {
      const times = timesRecorded(comments, one);
      const expected = one.promised && !quirks.storesNothing;
      return [
        claim(times <= 1, `holds the comment "${one.text}" ${times} times`),
        claim(times > 0 || !expected, `has lost the comment "${one.text}" that the page called arrived`),
      ];
    }),
  ];
}

/** What the record lacks of all that the learner did; nothing where the LMS stores nothing. */
export function gaps(profile: Profile, simulation: Simulation): string[] {
  if (profile.quirks.storesNothing) return [];
  const { course, given } = simulation;
  const record = simulation.record();
  const comments = commentsIn(record);
  const now = simulation.progress();
  const state = remembered(record, course) ?? START;
  const odd = inOtherForm(record);
  return broken(
    [essence(state, course) === essence(now, course), `remembers ${essence(state, course)}`],
    [profile.quirks.partialModel !== undefined || same(listed(record), given), 'lists other answers'],
    ...simulation
      .open()
      .map((one) => claim(timesRecorded(comments, one) === 1, `lacks the comment "${one.text}"`)),
    [odd.length === 0, `left in another form: ${odd.join(', ')}`],
    [(statusOf(record) === 'open') === (now.outcome === 'open'), `has the status ${statusOf(record)}`],
  );
}
