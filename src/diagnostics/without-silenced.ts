import { codeOf, severityOf, type Finding } from './finding.ts';

/**
 * Findings without duplicates, sorted by file and position, and without warnings and notes whose codes are in
 * `silence`. Errors cannot be silenced.
 */
export function withoutSilenced(findings: readonly Finding[], silence: readonly string[]): Finding[] {
  const kept = findings.filter((found) => severityOf(found) === 'error' || !silence.includes(codeOf(found)));
  const unique = new Map(kept.map((found) => [JSON.stringify(found), found]));
  return [...unique.values()].sort(
    ({ place: a }, { place: b }) =>
      (a.file < b.file ? -1 : Number(a.file > b.file)) || a.line - b.line || a.column - b.column,
  );
}
