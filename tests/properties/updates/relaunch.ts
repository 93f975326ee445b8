import type { Progress } from '../../../src/course/progress/progress.ts';
import type { LmsRecord } from '../../../src/profiles/lms-record.ts';
import type { Standard } from '../../unit/player/dialects.ts';
import { listed, statusOf } from '../delivery/record.ts';
import { answerClaims, isDone, newsClaims, scoreClaims, statusClaims } from './claims.ts';
import type { PastResume, Person } from './person.ts';
import type { Release } from './release.ts';
import { isUpToDate, opened } from './expected.ts';
import { visit } from './visit.ts';

/** A launch that shows what would be if the LMS had other resume data; nobody's record is changed. */
export interface Relaunch {
  readonly restarted: boolean;
  readonly resumed: Progress;
  /** what is wrong with the record after the launch, an answer, a confirmation and a good end */
  readonly complaints: readonly string[];
}

export function relaunch(standard: Standard, release: Release, saved: LmsRecord, text: string): Relaunch {
  let record: LmsRecord = { ...saved, 'cmi.suspend_data': text };
  const here = visit(standard, release, record, {
    noted: () => {},
    stored: (latest) => (record = latest),
  });
  here.begin();
  const begun = record;
  const question = release.questions.find(({ id }) => !here.resumed.answers[id]);
  if (question) here.answer(question, question.options[0]!.letter, () => {});
  here.attest(() => {});
  here.rerun(() => {});
  const left = here.exit();
  const [before, after] = [listed(saved), listed(record)];
  const overwritten = JSON.stringify(after.slice(0, before.length)) !== JSON.stringify(before);
  return {
    restarted: here.restarted,
    resumed: here.resumed,
    complaints: [
      ...statusClaims(saved, begun, release),
      ...statusClaims(begun, record, release),
      // A course that is not over keeps its best score in resume data alone.
      ...(statusOf(saved) === 'open' ? [] : scoreClaims(saved, record)),
      ...(overwritten ? ['interactions of old are overwritten'] : []),
      ...(left ? [] : ['could not be left']),
    ],
  };
}

/** What is wrong if the LMS returns resume data that this learner once had. */
export function staleClaims(
  person: Person,
  release: Release,
  { text, expected, final }: PastResume,
): string[] {
  const { resumed, restarted, complaints } = relaunch(person.standard, release, person.record, text);
  const known = opened(expected, release, resumed.outcome !== 'open');
  const wasOver = final || statusOf(person.record) !== 'open';
  const isAnswered = release.questions.every((question) => isUpToDate(expected.given[question.id], question));
  return [
    ...complaints,
    ...answerClaims(known, resumed, release),
    ...newsClaims(known, resumed, release),
    ...(restarted ? ['what the learner had once was not read'] : []),
    ...(isDone(resumed.outcome) && !wasOver && !isAnswered ? ['is completed by opening the course'] : []),
  ];
}

/** What LMSs return where they have no value. */
const NO_VALUE = ['', 'null', 'undefined'];

/** What is wrong if the LMS returns resume data that cannot be used. */
export function spoiltClaims(person: Person, release: Release, text: string): string[] {
  const { resumed, restarted, complaints } = relaunch(person.standard, release, person.record, text);
  const answers = Object.keys({ ...resumed.answers, ...resumed.reopened });
  const recorded = statusOf(person.record);
  return [
    ...complaints,
    ...(answers.length > 0 ? [`has answers to ${answers.join()} out of nothing`] : []),
    ...(restarted === !NO_VALUE.includes(text.trim()) ? [] : ['does not say that it starts anew']),
    ...(isDone(resumed.outcome) && recorded === 'open' ? ['is completed out of nothing'] : []),
    ...(!isDone(resumed.outcome) && isDone(recorded) ? ['is not completed any more'] : []),
  ];
}
