import { catalogue } from '../diagnostics/catalogue/index.ts';
import { codeOf, type Finding } from '../diagnostics/finding.ts';
import type { Place } from '../diagnostics/place.ts';
import type { AnyProblem } from '../diagnostics/problem.ts';

/** A finding as plain data, which can be kept and cross threads. */
export interface FindingData {
  readonly code: string;
  readonly params: object;
  readonly place: Place;
}

export const findingData = (found: Finding): FindingData => ({
  code: codeOf(found),
  params: found.params,
  place: found.place,
});

const common = new Map<string, AnyProblem>(
  Object.values(catalogue).map((problem) => [problem.code, problem]),
);

/** The reverse of `findingData`. */
export async function findingsFrom(data: readonly FindingData[]): Promise<Finding[]> {
  const isOfKind = data.some(({ code }) => !common.has(code));
  const { kindProblems } = isOfKind ? await import('../questions/kinds.ts') : { kindProblems: [] };
  const own = new Map(kindProblems.map((problem) => [problem.code as string, problem]));
  return data.map(({ code, params, place }) => ({
    problem: common.get(code) ?? own.get(code)!,
    params,
    place,
  }));
}
