import type { YAMLError } from 'yaml';
import { finding, type Finding } from '../../diagnostics/finding.ts';
import type { Place } from '../../diagnostics/place.ts';
import { lineFinding } from './yaml-lines.ts';

/** The finding for an error of the yaml package, at the place where the author must change the file. */
export function yamlFinding(error: YAMLError, source: string, place: Place): Finding {
  const lines = source.split('\n');
  const line = lines[place.line - 1] ?? '';
  if (error.code === 'TAB_AS_INDENT' || /^\s*\t/.test(line)) return finding('yamlTab', place, {});
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^\s*([^:]+):/.exec(line)?.[1] ?? line.trim();
    return finding('duplicateKey', { ...place, length: key.length }, { key });
  }
  const inLine = lineFinding(line, place);
  if (inLine) return inLine;
  const open =
    error.code === 'MISSING_CHAR' || error.code === 'BAD_INDENT' ? unclosed(lines, place) : undefined;
  if (open) return finding('yamlSyntax', open, { reason: 'unclosed' });
  return /IMPLICIT_KEY/.test(error.code) && isDeeper(lines[place.line], line)
    ? finding('yamlSyntax', wholeLine(lines, place.line, place), { reason: 'indent' })
    : finding('yamlSyntax', wholeLine(lines, place.line - 1, place), { reason: 'form' });
}

/**
 * The place of the last quotation mark or bracket before a place that opens a value and does not close on its
 * line.
 */
function unclosed(lines: readonly string[], { file, line }: Place): Place | undefined {
  for (let index = Math.min(line, lines.length) - 1; index >= 0; index -= 1) {
    const text = lines[index]!;
    const value = /(?:^\s*|[:-]\s+)(?:"(?:[^"\\]|\\.)*|'[^']*|\[[^\]]*|\{[^}]*)$/.exec(text);
    const column = value && value.index + value[0].search(/["'[{]/);
    if (column !== null) return { file, line: index + 1, column: column + 1, length: text.length - column };
  }
  return undefined;
}

const indentOf = (line: string): number => line.search(/\S|$/);

const isDeeper = (next: string | undefined, line: string): boolean =>
  next !== undefined && /^[^:]+:\s/.test(line) && indentOf(next) > indentOf(line);

function wholeLine(lines: readonly string[], index: number, { file }: Place): Place {
  const text = lines[index] ?? '';
  const start = indentOf(text);
  return { file, line: index + 1, column: start + 1, length: Math.max(1, text.trimEnd().length - start) };
}
