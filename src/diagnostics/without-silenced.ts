import { codeOf, severityOf, type Finding } from './finding.ts';

/** What to report: by file, then by position, each problem once. Errors cannot be silenced. */
export function withoutSilenced(findings: readonly Finding[], silence: readonly string[]): Finding[] {
  const kept = findings.filter((found) => severityOf(found) === 'error' || !silence.includes(codeOf(found)));
  const once = new Map(kept.map((found) => [JSON.stringify(found), found]));
  return [...once.values()].sort(
    ({ place: a }, { place: b }) =>
      (a.file < b.file ? -1 : Number(a.file > b.file)) || a.line - b.line || a.column - b.column,
  );
}
