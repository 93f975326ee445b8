export type Severity = 'error' | 'warning' | 'info';

/** The languages in which messages to authors exist. */
export const MESSAGE_LANGUAGES = ['de', 'en'] as const;
export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number];

/** What is wrong, and what to do about it. */
export type Words = readonly [message: string, hint: string];

/** One thing that can be wrong: a code that never changes, and its words in every language. */
export interface Problem<P> extends Record<MessageLanguage, (params: P) => Words> {
  readonly code: `KNG${number}`;
  readonly severity: Severity;
  /** params that show the message at its best */
  readonly example?: P;
}

type Texts<P> = Omit<Problem<P>, 'code' | 'severity'>;

export const error = <P = object>(code: `KNG${number}`, texts: Texts<P>): Problem<P> => ({
  code,
  severity: 'error',
  ...texts,
});

export const warning = <P = object>(code: `KNG${number}`, texts: Texts<P>): Problem<P> => ({
  code,
  severity: 'warning',
  ...texts,
});

export const info = <P = object>(code: `KNG${number}`, texts: Texts<P>): Problem<P> => ({
  code,
  severity: 'info',
  ...texts,
});
