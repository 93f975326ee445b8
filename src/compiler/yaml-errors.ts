import type { YAMLError } from 'yaml';
import { finding, type Finding } from '../diagnostics/finding.ts';
import type { Place } from '../diagnostics/place.ts';

const UNCLOSED = ['MISSING_CHAR', 'UNEXPECTED_TOKEN'];

/** What the yaml package found, in an author's terms: tabs and colons in titles are the usual slips. */
export function yamlFinding(error: YAMLError, source: string, place: Place): Finding {
  const line = source.split('\n')[place.line - 1] ?? '';
  if (error.code === 'TAB_AS_INDENT' || /^\s*\t/.test(line)) return finding('yamlTab', place, {});
  if (error.code === 'DUPLICATE_KEY') {
    return finding('duplicateKey', place, { key: /^\s*([^:]+):/.exec(line)?.[1] ?? line.trim() });
  }
  const colon = /^\s*(?:- )?([\w-]+):\s+([^"'].*:(?:\s.*|$))/.exec(line);
  if (colon) {
    return finding('yamlColon', place, { key: colon[1]!, value: colon[2]!.trim().replaceAll('"', '\\"') });
  }
  const reason = UNCLOSED.includes(error.code) ? 'unclosed' : error.code === 'BAD_INDENT' ? 'indent' : 'form';
  return finding('yamlSyntax', place, { reason });
}
