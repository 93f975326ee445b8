import { NAMES } from '../diagnostics/print.ts';
import { MESSAGE_LANGUAGES, type Severity } from '../diagnostics/problem.ts';

/** https://code.visualstudio.com/docs/debugtest/tasks#_defining-a-problem-matcher */
export interface ProblemMatcher {
  readonly owner: string;
  readonly source: string;
  readonly severity: Severity;
  readonly fileLocation: readonly string[];
  readonly pattern: readonly object[];
  readonly background?: object;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

const headline = (severity: Severity): object => ({
  regexp: `^(?:${MESSAGE_LANGUAGES.map((language) => NAMES[language][severity]).join('|')}) (KNG\\d{3}) (.+):(\\d+):(\\d+)$`,
  code: 1,
  file: 2,
  line: 3,
  column: 4,
});

/** The lines between message and hint: the line of the file with carets below, where there is one. */
const FRAME = ['^ +│$', '^ +\\d+ │ ', '^ +│ '].map((regexp) => ({ regexp }));

const HINT = { regexp: '^ {2}(→ .*)$', message: 1 };

/**
 * Problem matchers for diagnostics that `knigge` prints, in either language. A matcher of VS Code covers a fixed number
 * of lines and knows English severities only, so there is one for each severity, with and without the frame.
 *
 * @param base the folder to which the printed paths are relative
 */
export const problemMatchers = (base: string): readonly ProblemMatcher[] =>
  SEVERITIES.flatMap((severity) =>
    [FRAME, []].map((frame) => ({
      owner: 'knigge',
      source: 'knigge',
      severity,
      fileLocation: ['relative', base],
      pattern: [headline(severity), { regexp: '^ {2}(\\S.*)$', message: 1 }, ...frame, HINT],
    })),
  );
