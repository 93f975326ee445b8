import { finding, type Finding } from '../../diagnostics/finding.ts';

/** Lists and quotes within one another; each calls the parser once more, until the stack is full. */
const MOST = 20;

const OPENING = /^(?:\s*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s)))+/;
const ONE = />|[-*+](?=\s)|\d[.)](?=\s)/g;

/** An error for the first line that opens more lists and quotes than a person can mean. */
export function tooDeep(file: string, text: string): Finding | undefined {
  const index = text.split('\n').findIndex((line) => {
    const [opening = ''] = OPENING.exec(line) ?? [];
    return (`${opening} `.match(ONE)?.length ?? 0) > MOST;
  });
  if (index === -1) return undefined;
  return finding('tooDeep', { file, line: index + 1, column: 1, length: 1 }, { most: MOST });
}
