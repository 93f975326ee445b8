export type Severity = 'error' | 'warning' | 'info';

/** The languages in which messages to authors exist. */
export const MESSAGE_LANGUAGES = ['de', 'en'] as const;
export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number];

/** A value for each language of the messages. */
export type ByLanguage<T> = Readonly<Record<MessageLanguage, T>>;

/** A message (what is wrong) and a hint (what to do about it). */
export type MessageAndHint = readonly [message: string, hint: string];

type Code = `KNG${number}`;
type Texts<P> = ByLanguage<(params: P) => MessageAndHint>;

/** Parameters for the message in the documentation. */
interface Exemplified<P> {
  readonly example: P;
}

/** A problem: a stable code, and its message and hint in every language. */
export interface Problem<P> extends Texts<P>, Exemplified<P> {
  readonly code: Code;
  readonly severity: Severity;
}

/** A problem with parameters of any type. */
export interface AnyProblem extends ByLanguage<(params: never) => MessageAndHint> {
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
