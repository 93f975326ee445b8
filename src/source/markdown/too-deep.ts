import { finding, type Finding } from '../../diagnostics/finding.ts';
import { linesOfText } from './lines-of-text.ts';

/** Lists and quotes within one another; each calls the parser once more, until the stack is full. */
const MOST = 20;

/** A thematic break with blanks between its signs (CommonMark 0.31.2, 4.1). */
const RULE = /^\s*([-*_])(?:\s*\1){2,}\s*$/;
const OPENING = /^(?:\s*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s)))+/;
const ONE = />|[-*+](?=\s)|\d[.)](?=\s)/g;

/** An error for the first line that opens more lists and quotes than a person can mean. */
export function tooDeep(file: string, text: string): Finding | undefined {
  const index = linesOfText(text).findIndex((line) => {
    if (RULE.test(line)) return false;
    const [opening = ''] = OPENING.exec(line) ?? [];
    return (`${opening} `.match(ONE)?.length ?? 0) > MOST;
  });
  if (index === -1) return undefined;
  return finding('tooDeep', { file, line: index + 1, column: 1, length: 1 }, { most: MOST });
}
