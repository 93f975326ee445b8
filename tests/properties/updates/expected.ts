import type { PlayerCourse } from '../../../src/course/player-course.ts';
import type { Progress } from '../../../src/course/progress/progress.ts';
import type { PlayerSingle } from '../../../src/questions/single/kind.ts';
import type { Release } from './release.ts';

/** What a learner chose, as the learner knows it. */
export interface Given {
  readonly revision: number;
  /** the option's name */
  readonly option: number;
  /** no package without the question has been open since; it would not have known the answer */
  readonly sure: boolean;
  /** every package since retained letters and had the option */
  readonly lettered: boolean;
  /** every package since retained at least ratings and had the option */
  readonly rated: boolean;
}

/** An interaction that the LMS must list. */
export interface Listed {
  readonly id: string;
  /** `t` for a confirmed sentence */
  readonly letter: string;
  /** 0 for a confirmed sentence */
  readonly revision: number;
}

/** What the learner has done and the LMS must list, by question and never by key. */
export interface Expected {
  /** of the current run */
  readonly given: Readonly<Record<string, Given>>;
  readonly listed: readonly Listed[];
  /** questions that had to be asked again in the same revision */
  readonly again: readonly string[];
  readonly begun: boolean;
}

export const NOTHING: Expected = { given: {}, listed: [], again: [], begun: false };

/** Answered in the revision that the release has, or in a later one. */
export const isUpToDate = (given: Given | undefined, { revision }: PlayerSingle): given is Given =>
  given !== undefined && given.revision >= revision;

/** A package is opened: it may forget what it does not know. */
export function opened(expected: Expected, { questions, player, names }: Release, final: boolean): Expected {
  const retained = final ? player.keeps.final : player.keeps.open;
  const given = Object.entries(expected.given).map(([id, one]): [string, Given] => {
    const here = questions.find((question) => question.id === id);
    const offered = !here || [...names.get(id)!.values()].includes(one.option);
    const lettered = one.lettered && offered && retained === 'answers';
    // Only the letter says what an answer to an earlier revision was worth.
    const ratable = lettered || (retained === 'ratings' && here && here.revision <= one.revision);
    const rated = one.rated && offered && Boolean(ratable);
    return [id, { ...one, sure: one.sure && here !== undefined, lettered, rated }];
  });
  return { ...expected, given: Object.fromEntries(given) };
}

/** What turned out to be forgotten is forgotten for good, and will be asked again. */
export function agreed(
  expected: Expected,
  { answers, reopened }: Progress,
  { questions }: Release,
): Expected {
  const lacking = questions.filter((question) => expected.given[question.id] && !answers[question.id]);
  const forgotten = lacking.filter(({ id }) => !reopened[id]).map(({ id }) => id);
  const asked = lacking.filter((question) => isUpToDate(expected.given[question.id], question));
  const given = Object.entries(expected.given).filter(([id]) => !forgotten.includes(id));
  const again = [...expected.again, ...forgotten, ...asked.map(({ id }) => id)];
  return { ...expected, given: Object.fromEntries(given), again: [...new Set(again)] };
}

/** `isListed`: the LMS must list it. */
export function answered(
  expected: Expected,
  { id, revision }: PlayerSingle,
  letter: string,
  { names, player }: Release,
  isListed: boolean,
): Expected {
  const option = names.get(id)!.get(letter)!;
  const rated = player.keeps.open !== 'done';
  const lettered = player.keeps.open === 'answers';
  return {
    ...expected,
    given: { ...expected.given, [id]: { revision, option, sure: true, lettered, rated } },
    listed: isListed ? [...expected.listed, { id, letter, revision }] : expected.listed,
    begun: true,
  };
}

/** `attest_1_0_0` */
export const attested = (expected: Expected, { attestation }: PlayerCourse): Expected => ({
  ...expected,
  listed: [...expected.listed, { id: attestation!, letter: 't', revision: 0 }],
});

/** Another run starts without answers. */
export const rerun = (expected: Expected): Expected => ({ ...expected, given: {} });
