import { catalogue, type ParamsOf, type ProblemName } from './catalogue/index.ts';
import type { Place } from './place.ts';
import type { Severity, MessageLanguage, Words } from './problem.ts';

/** A problem at a place, not yet in anybody's language. */
export interface Finding {
  readonly problem: ProblemName;
  readonly params: object;
  readonly place: Place;
}

/** What people and `--json` get to see. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export const finding = <N extends ProblemName>(problem: N, place: Place, params: ParamsOf<N>): Finding => ({
  problem,
  place,
  params,
});

export const severityOf = ({ problem }: Finding): Severity => catalogue[problem].severity;

export const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some((found) => severityOf(found) === 'error');

export const codeOf = ({ problem }: Finding): string => catalogue[problem].code;

/** A finding in words. */
export function explain({ problem, params, place }: Finding, language: MessageLanguage): Diagnostic {
  const { code, severity, [language]: words } = catalogue[problem];
  const [message, hint] = (words as (params: object) => Words)(params);
  return { code, severity, message, hint, file: place.file, line: place.line, column: place.column };
}
