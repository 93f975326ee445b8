import { finding, type Finding } from '../../diagnostics/finding.ts';
import { linesOfText } from './lines-of-text.ts';

/** Signs of Markdown in one paragraph; the time to read them grows with their square (micromark 4). */
const MOST = 1000;

const SIGNS = /[*_[\]<>`~{}&!\\]/g;

/** An error for the first paragraph with more signs of Markdown than a person can mean. */
export function tooManySigns(file: string, text: string): Finding | undefined {
  let signs = 0;
  let first = 1;
  for (const [index, line] of linesOfText(text).entries()) {
    if (line.trim() === '') [signs, first] = [0, index + 2];
    // Each row of a table is read by itself.
    if (/^\s*\|/.test(line)) [signs, first] = [0, index + 1];
    signs += line.match(SIGNS)?.length ?? 0;
    if (signs > MOST) {
      return finding('tooManySigns', { file, line: first, column: 1, length: 1 }, { most: MOST });
    }
  }
  return undefined;
}
