import type { ProblemMatcher } from '../../../src/editor/problem-matchers.ts';

/** What VS Code underlines. */
export interface Underlined {
  readonly severity: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly message: string;
}

interface Pattern {
  readonly regexp: string;
  readonly [group: string]: string | number;
}

const GROUPS = ['file', 'line', 'column', 'code'] as const;

/**
 * Reads lines of a terminal as VS Code does: it keeps as many of the last lines as the longest matcher has
 * patterns, tries the longest matchers first, and forgets the lines after a match. Texts of a message that
 * stand in several lines are joined.
 * https://github.com/microsoft/vscode/blob/main/src/vs/workbench/contrib/tasks/common/problemCollectors.ts (as of 3faed6b)
 */
export function underlined(matchers: readonly ProblemMatcher[], text: string): Underlined[] {
  const found: Underlined[] = [];
  const byLength = matchers.toSorted((one, other) => other.pattern.length - one.pattern.length);
  let last: string[] = [];
  for (const line of text.split('\n')) {
    last = [...last, line].slice(-byLength[0]!.pattern.length);
    const match = firstMatch(byLength, last);
    if (match) {
      found.push(match);
      last = [];
    }
  }
  return found;
}

function firstMatch(matchers: readonly ProblemMatcher[], last: readonly string[]): Underlined | undefined {
  for (const matcher of matchers) {
    const patterns = matcher.pattern as readonly Pattern[];
    const matches = patterns.map(({ regexp }, index) =>
      new RegExp(regexp).exec(last.at(index - patterns.length) ?? ''),
    );
    if (last.length < patterns.length || matches.includes(null)) continue;
    const textOf = (name: string): string =>
      patterns
        .flatMap((pattern, index) => (name in pattern ? [matches[index]![Number(pattern[name])]!] : []))
        .join('\n');
    const [file, line, column, code] = GROUPS.map(textOf);
    return {
      severity: matcher.severity,
      file: file!,
      line: Number(line),
      column: Number(column),
      code: code!,
      message: textOf('message'),
    };
  }
  return undefined;
}
