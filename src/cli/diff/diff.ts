import { resolve } from 'node:path';
import { compare, type Comparison } from '../../changes/compare.ts';
import { matchReleases } from '../../changes/release.ts';
import { versionFindings } from '../../changes/findings.ts';
import { strictestVerdict, type Verdict } from '../../changes/verdict.ts';
import { readRelease } from '../../changes/read-release.ts';
import { displayPath } from '../../files/display-path.ts';
import { explain, finding } from '../../diagnostics/finding.ts';
import { withoutSilenced } from '../../diagnostics/without-silenced.ts';
import { startOf } from '../../diagnostics/place.ts';
import type { MessageLanguage } from '../../diagnostics/problem.ts';
import { colorsFor } from '../colors.ts';
import { comparisonJson } from '../comparison-json.ts';
import type { Context } from '../context.ts';
import { printJson } from '../print-json.ts';
import { Reporter } from '../reporter.ts';
import { reportChanges } from '../report-changes.ts';
import { reportVerdicts } from '../report-verdicts.ts';

export interface DiffOptions {
  readonly json?: boolean;
  readonly lang: MessageLanguage;
}

/** Exit codes, by the strictest verdict among the targets. */
const EXIT_CODES: Readonly<Record<Verdict, number>> = { safe: 0, again: 10, new: 11 };
const NOT_COMPARED = 1;

/**
 * Tells what replacing one package, or one state of a course folder, by another means for its learners; answers the
 * exit code: 0 safe, 10 learners answer again, 11 a new activity or item revision, 1 something cannot be read.
 */
export async function diff(
  oldPath: string,
  newPath: string,
  { json, lang }: DiffOptions,
  { tool, stdout, stderr, env, cwd }: Context,
): Promise<number> {
  const report = new Reporter(lang, stderr, colorsFor(stderr, env));
  const displayedOld = displayPath(oldPath, cwd);
  const displayedNew = displayPath(newPath, cwd);
  const old = await readRelease(resolve(cwd, oldPath), displayedOld, tool);
  const next = await readRelease(resolve(cwd, newPath), displayedNew, tool);
  for (const { findings, sources } of [old, next]) report.findings(findings, sources);
  const findings = [...old.findings, ...next.findings];
  const finish = (code: number, comparison?: Comparison): number => {
    if (json) {
      const diagnostics = findings.map((found) => explain(found, lang));
      const compared = comparison && comparisonJson(comparison, lang);
      printJson({ ...compared, diagnostics }, stdout);
    }
    return code;
  };
  if (!old.release || !next.release) return finish(NOT_COMPARED);

  const pair = matchReleases(old.release, next.release);
  if (!pair) {
    const episode = old.release.onlyEpisode ?? next.release.onlyEpisode!;
    const [part, other] =
      old.release.onlyEpisode === null ? [displayedNew, displayedOld] : [displayedOld, displayedNew];
    const noCounterpart = finding('noCounterpart', startOf(part), { episode, other });
    findings.push(noCounterpart);
    report.findings([noCounterpart], undefined);
    return finish(NOT_COMPARED);
  }
  const comparison = compare(pair.old, pair.next);
  const warnings = withoutSilenced(
    versionFindings(comparison, startOf(displayedNew)),
    comparison.next.course.silence,
  );
  findings.push(...warnings);
  report.findings(warnings, undefined);
  if (!json) {
    const colors = colorsFor(stdout, env);
    const reports = [reportVerdicts(comparison, lang, colors), reportChanges(comparison, lang, colors)];
    stdout.write(`${reports.join('\n\n')}\n`);
  }
  return finish(EXIT_CODES[strictestVerdict(comparison.verdicts.map(({ verdict }) => verdict))], comparison);
}
