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

/** Exit codes, by the strictest verdict among the LMSs that the packages are for. */
const EXIT: Readonly<Record<Verdict, number>> = { safe: 0, again: 10, new: 11 };
const FAILED = 1;

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
  const shownOld = displayPath(oldPath, cwd);
  const shownNew = displayPath(newPath, cwd);
  const old = await readRelease(resolve(cwd, oldPath), shownOld, tool);
  const next = await readRelease(resolve(cwd, newPath), shownNew, tool);
  for (const { findings, sources } of [old, next]) report.findings(findings, sources);
  const findings = [...old.findings, ...next.findings];
  const finish = (code: number, comparison?: Comparison): number => {
    if (json) {
      const diagnostics = findings.map((found) => explain(found, lang));
      const shown = comparison && comparisonJson(comparison, lang);
      printJson({ ...shown, diagnostics }, stdout);
    }
    return code;
  };
  if (!old.release || !next.release) return finish(FAILED);

  const pair = matchReleases(old.release, next.release);
  if (!pair) {
    const episode = old.release.onlyEpisode ?? next.release.onlyEpisode!;
    const [alone, other] = old.release.onlyEpisode === null ? [shownNew, shownOld] : [shownOld, shownNew];
    const stranger = finding('noCounterpart', startOf(alone), { episode, other });
    findings.push(stranger);
    report.findings([stranger], undefined);
    return finish(FAILED);
  }
  const comparison = compare(pair.old, pair.next);
  const about = withoutSilenced(
    versionFindings(comparison, startOf(shownNew)),
    comparison.next.course.silence,
  );
  findings.push(...about);
  report.findings(about, undefined);
  if (!json) {
    const paint = colorsFor(stdout, env);
    const shown = [reportVerdicts(comparison, lang, paint), reportChanges(comparison, lang, paint)];
    stdout.write(`${shown.join('\n\n')}\n`);
  }
  return finish(EXIT[strictestVerdict(comparison.verdicts.map(({ verdict }) => verdict))], comparison);
}
