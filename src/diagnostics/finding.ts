import { catalogue, type ParamsOf, type ProblemName } from './catalogue/index.ts';
import type { Place } from './place.ts';
import type { AnyProblem, MessageLanguage, Problem, Severity } from './problem.ts';

/** A problem at a place, with the parameters of its message. */
export interface Finding {
  readonly problem: AnyProblem;
  readonly params: object;
  readonly place: Place;
}

/** A finding in one language, as `--json` prints it. Line and column count from 1. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A finding of a problem in the catalogue. */
export const finding = <N extends ProblemName>(problem: N, place: Place, params: ParamsOf<N>): Finding => ({
  problem: catalogue[problem],
  place,
  params,
});

/** A finding of a problem outside the catalogue, which a question kind defines. */
export const findingOf = <P extends object>(problem: Problem<P>, place: Place, params: P): Finding => ({
  problem,
  place,
  params,
});

export const isOf = ({ problem }: Finding, name: ProblemName): boolean => problem === catalogue[name];

export const severityOf = ({ problem }: Finding): Severity => problem.severity;

export const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some((found) => severityOf(found) === 'error');

export const codeOf = ({ problem }: Finding): string => problem.code;

/** A finding with its message and hint in a language. */
export function explain({ problem, params, place }: Finding, language: MessageLanguage): Diagnostic {
  const { code, severity, [language]: texts } = problem;
  const [message, hint] = texts(params as never);
  return { code, severity, message, hint, file: place.file, line: place.line, column: place.column };
}
