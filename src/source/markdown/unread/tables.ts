import type { UnreadRule } from './unread.ts';

const isRule = (line: string): boolean => /^[\s:|-]+$/.test(line) && line.includes('-');

/** Lines of a table that is none, since the line below its head is missing or has another number of columns. */
export const unreadTables: UnreadRule = (masked, report) => {
  const lines = masked.split('\n').map((line) => line.replace(/^[ \t>]+/, ''));
  const first = lines.findIndex((line) => /\|.*\S/.test(line) && !isRule(line));
  const head = lines[first];
  const next = lines[first + 1];
  if (head === undefined || next === undefined || !next.includes('|')) return masked;
  const isTable = isRule(next) || (head.startsWith('|') && next.startsWith('|'));
  if (!isTable) return masked;
  const columns = head.replace(/^\||\|\s*$/g, '').split('|').length;
  const hasRule = isRule(next);
  const written = masked.split('\n');
  const line = hasRule ? first + 1 : first;
  const at = written.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0);
  report('noTable', { at, text: written[line]! }, { rule: `|${' --- |'.repeat(columns)}`, hasRule });
  return masked.replaceAll('|', ' ');
};
