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
  /** every package since kept letters and had the option */
  readonly lettered: boolean;
  /** every package since kept at least ratings and had the option */
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

/** What has really happened, by question and never by key. */
export interface Truth {
  /** of the current run */
  readonly given: Readonly<Record<string, Given>>;
  readonly listed: readonly Listed[];
  /** questions that had to be asked again in the same revision */
  readonly again: readonly string[];
  readonly begun: boolean;
}

export const NOTHING: Truth = { given: {}, listed: [], again: [], begun: false };

/** Answered in the revision that the release has, or in a later one. */
export const isUpToDate = (given: Given | undefined, { revision }: PlayerSingle): given is Given =>
  given !== undefined && given.revision >= revision;

/** A package is opened: it may forget what it does not know. */
export function opened(truth: Truth, { questions, player, names }: Release, final: boolean): Truth {
  const kept = final ? player.keeps.final : player.keeps.open;
  const given = Object.entries(truth.given).map(([id, one]): [string, Given] => {
    const here = questions.find((question) => question.id === id);
    const offered = !here || [...names.get(id)!.values()].includes(one.option);
    const lettered = one.lettered && offered && kept === 'answers';
    // Only the letter says what an answer to an earlier revision was worth.
    const ratable = lettered || (kept === 'ratings' && here && here.revision <= one.revision);
    const rated = one.rated && offered && Boolean(ratable);
    return [id, { ...one, sure: one.sure && here !== undefined, lettered, rated }];
  });
  return { ...truth, given: Object.fromEntries(given) };
}

/** What turned out to be forgotten is forgotten for good, and will be asked again. */
export function agreed(truth: Truth, { answers, reopened }: Progress, { questions }: Release): Truth {
  const lacking = questions.filter((question) => truth.given[question.id] && !answers[question.id]);
  const forgotten = lacking.filter(({ id }) => !reopened[id]).map(({ id }) => id);
  const asked = lacking.filter((question) => isUpToDate(truth.given[question.id], question));
  const given = Object.entries(truth.given).filter(([id]) => !forgotten.includes(id));
  const again = [...truth.again, ...forgotten, ...asked.map(({ id }) => id)];
  return { ...truth, given: Object.fromEntries(given), again: [...new Set(again)] };
}

/** `isListed`: the LMS must list it. */
export function answered(
  truth: Truth,
  { id, revision }: PlayerSingle,
  letter: string,
  { names, player }: Release,
  isListed: boolean,
): Truth {
  const option = names.get(id)!.get(letter)!;
  const rated = player.keeps.open !== 'done';
  const lettered = player.keeps.open === 'answers';
  return {
    ...truth,
    given: { ...truth.given, [id]: { revision, option, sure: true, lettered, rated } },
    listed: isListed ? [...truth.listed, { id, letter, revision }] : truth.listed,
    begun: true,
  };
}

/** `attest_1_0_0` */
export const attested = (truth: Truth, { attestation }: PlayerCourse): Truth => ({
  ...truth,
  listed: [...truth.listed, { id: attestation!, letter: 't', revision: 0 }],
});

/** Another run starts with a clean sheet. */
export const rerun = (truth: Truth): Truth => ({ ...truth, given: {} });
