import { codeOf, finding, severityOf, type Finding } from './finding.ts';

/** Findings of one kind in one file; what is beyond them is counted. */
const MOST_OF_A_KIND = 10;

/**
 * Findings without duplicates, sorted by file and position, and without warnings and notes whose codes are in
 * `silence`. Errors cannot be silenced. Of a kind that fills a file, the first are kept.
 */
export function withoutSilenced(findings: readonly Finding[], silence: readonly string[]): Finding[] {
  const kept = findings.filter((found) => severityOf(found) === 'error' || !silence.includes(codeOf(found)));
  const unique = new Map(kept.map((found) => [JSON.stringify(found), found]));
  const sorted = [...unique.values()].sort(
    ({ place: a }, { place: b }) =>
      (a.file < b.file ? -1 : Number(a.file > b.file)) || a.line - b.line || a.column - b.column,
  );
  return firstOfEachKind(sorted);
}

function firstOfEachKind(findings: readonly Finding[]): Finding[] {
  const kinds = new Map<string, Finding[]>();
  for (const found of findings) {
    const kind = `${codeOf(found)} ${found.place.file}`;
    const same = kinds.get(kind);
    if (same) same.push(found);
    else kinds.set(kind, [found]);
  }
  const shown = new Map(findings.map((found) => [found, found]));
  for (const same of kinds.values()) {
    const [next, ...others] = same.slice(MOST_OF_A_KIND);
    if (!next) continue;
    shown.set(next, finding('moreOfAKind', next.place, { code: codeOf(next), count: others.length + 1 }));
    for (const other of others) shown.delete(other);
  }
  return [...shown.values()];
}
