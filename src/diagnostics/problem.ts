export type Severity = 'error' | 'warning' | 'info';

/** The languages in which messages to authors exist. */
export const MESSAGE_LANGUAGES = ['de', 'en'] as const;
export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number];

/** What is wrong, and what to do about it. */
export type Words = readonly [message: string, hint: string];

type Code = `KNG${number}`;
type Texts<P> = Readonly<Record<MessageLanguage, (params: P) => Words>>;

/** What shows a message at its best. */
interface Exemplified<P> {
  readonly example: P;
}

/** One thing that can be wrong: a code that never changes, and its words in every language. */
export interface Problem<P> extends Texts<P>, Exemplified<P> {
  readonly code: Code;
  readonly severity: Severity;
}

/** A problem of which nobody needs to know what it is about. */
export interface AnyProblem extends Readonly<Record<MessageLanguage, (params: never) => Words>> {
  readonly code: Code;
  readonly severity: Severity;
  readonly example: object;
}

function problems(severity: Severity) {
  function problem(code: Code, texts: Texts<object>): Problem<object>;
  function problem<P>(code: Code, texts: Texts<P> & Exemplified<P>): Problem<P>;
  function problem(code: Code, texts: Texts<object>): Problem<object> {
    return { code, severity, example: {}, ...texts };
  }
  return problem;
}

export const error = problems('error');
export const warning = problems('warning');
export const info = problems('info');
