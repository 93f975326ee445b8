import { join } from 'node:path';
import { compare, type Comparison } from '../../changes/compare.ts';
import { matchReleases, type Release } from '../../changes/release.ts';
import { campaignFindings, targetFindings, versionFindings } from '../../changes/findings.ts';
import type { CompileResult } from '../../compiler/compile.ts';
import { releaseOf } from '../../changes/release-of.ts';
import { finding, type Finding } from '../../diagnostics/finding.ts';

/** The older release of `build --since`, and whether the build may start a new campaign. */
export interface ReplacementOptions {
  readonly release: Release;
  /** the older package, absolute */
  readonly path: string;
  readonly displayedPath: string;
  /** the folder of the new packages, absolute */
  readonly out: string;
  readonly newCampaign: boolean;
}

export interface ReplacementCheck {
  /** undefined where the course has an error, or no counterpart */
  readonly comparison: Comparison | undefined;
  readonly findings: readonly Finding[];
}

/** Checks whether new packages may replace an older one; an error where one must not and no new campaign is wanted. */
export function checkReplacement(
  { release: old, path, displayedPath, out, newCampaign }: ReplacementOptions,
  compiled: CompileResult,
  folder: string,
): ReplacementCheck {
  const { valid, packages } = compiled;
  if (!valid) return { comparison: undefined, findings: [] };
  const targets = [...new Set(packages.map(({ target }) => target))];
  const pair = matchReleases(old, releaseOf(valid, targets));
  if (!pair) {
    const params = { episode: old.onlyEpisode!, other: folder };
    return { comparison: undefined, findings: [finding('noCounterpart', valid.versionPlace, params)] };
  }
  const comparison = compare(pair.old, pair.next);
  const unitCount = new Set(packages.map(({ episode }) => episode)).size;
  const { onlyEpisode } = pair.next;
  const findings = [
    ...(onlyEpisode !== null && unitCount > 1
      ? [finding('partsNotCompared', valid.versionPlace, { episode: onlyEpisode, count: unitCount - 1 })]
      : []),
    ...targetFindings(comparison, valid.versionPlace),
    ...(comparison.changes.length > 0 && packages.some(({ name }) => join(out, name) === path)
      ? [finding('wouldReplaceOld', valid.versionPlace, { file: displayedPath })]
      : []),
    ...versionFindings(comparison, valid.versionPlace),
    ...(newCampaign ? [] : campaignFindings(comparison, valid.versionPlace)),
  ];
  return { comparison, findings };
}
