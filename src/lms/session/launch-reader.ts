/** Reads what the LMS gives at launch, and remembers where it gave something. */
export interface LaunchReader {
  /** the value of an element, '' where the LMS has none */
  read(element: string): string;
  /** an element that had a value; undefined where none had */
  known(): string | undefined;
}

/** Some LMSs give the words `null` and `undefined` for what they do not have (SCOBot issue 11). */
const NO_VALUE = /^\s*(null|undefined)\s*$/;

/** `get` answers null where the LMS throws. */
export function launchReader(get: (element: string) => string | null): LaunchReader {
  let known: string | undefined;
  return {
    read(element) {
      const answer = get(element) ?? '';
      const value = NO_VALUE.test(answer) ? '' : answer;
      if (value !== '') known ??= element;
      return value;
    },
    known: () => known,
  };
}
