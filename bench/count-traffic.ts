import type { ApiCall } from './record-calls.ts';
import type { Visit } from './take-course.ts';

/** Calls by their kind. */
export interface Traffic {
  readonly calls: number;
  readonly gets: number;
  readonly sets: number;
  readonly commits: number;
  readonly errors: number;
  /** characters of all values set */
  readonly characters: number;
}

const INTERACTION = /^cmi\.interactions\.\d+\./;
const OUTCOME = /status$|\.score\./;

const isOther = (element: string): boolean => !INTERACTION.test(element) && !OUTCOME.test(element);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

export function countTraffic(calls: readonly ApiCall[]): Traffic {
  const count = (name: string): number => calls.filter(({ method }) => method === name).length;
  return {
    calls: calls.length,
    gets: count('GetValue'),
    sets: count('SetValue'),
    commits: count('Commit'),
    errors: count('GetLastError'),
    characters: sum(calls.map(({ method, value }) => (method === 'SetValue' ? value.length : 0))),
  };
}

export const wholeVisit = ({ start, answers, exit }: Visit): ApiCall[] => [
  ...start,
  ...answers.flat(),
  ...exit,
];

const setsOf = (calls: readonly ApiCall[], isWanted: (element: string) => boolean): number =>
  calls.filter(({ method, element }) => method === 'SetValue' && isWanted(element)).length;

/** The calls for one answer, and how they grow with the length of the course. */
export interface Growth {
  readonly commits: { readonly fewest: number; readonly most: number };
  /** most SetValue calls of one answer that are neither the interaction's own fields nor the course's outcome */
  readonly otherSets: number;
  /** SetValue calls for the course's outcome, which come once, with the last answer */
  readonly outcome: number;
  /** calls of a visit without an answer */
  readonly withoutAnswer: number;
  /** calls of the short visit for launch, outcome and exit */
  readonly fixed: number;
  /** calls beyond the fixed ones, divided by the answers */
  readonly perAnswer: { readonly short: number; readonly long: number };
}

/** Compares a visit without an answer, a short and a long one. */
export function growthOf(none: Visit, short: Visit, long: Visit): Growth {
  const answers = [...short.answers, ...long.answers];
  const commits = answers.map((calls) => countTraffic(calls).commits);
  const outcome = setsOf(short.answers.flat(), (element) => OUTCOME.test(element));
  const fixed = short.start.length + outcome + short.exit.length;
  const perAnswer = (visit: Visit): number => (wholeVisit(visit).length - fixed) / visit.answers.length;
  return {
    commits: { fewest: Math.min(...commits), most: Math.max(...commits) },
    otherSets: Math.max(...answers.map((calls) => setsOf(calls, isOther))),
    outcome,
    withoutAnswer: wholeVisit(none).length,
    fixed,
    perAnswer: { short: perAnswer(short), long: perAnswer(long) },
  };
}
