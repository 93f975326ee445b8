import { join } from 'node:path';
import { compare, type Comparison } from '../../changes/compare.ts';
import { matchReleases, type Release } from '../../changes/release.ts';
import { campaignFindings, versionFindings } from '../../changes/findings.ts';
import type { CompileResult } from '../../compiler/compile.ts';
import { releaseOf } from '../../changes/release-of.ts';
import { finding, type Finding } from '../../diagnostics/finding.ts';

/** What a build is compared with, and whether it may start a new campaign. */
export interface Since {
  readonly old: Release;
  /** where the old one lies: absolute, and as people see it */
  readonly path: string;
  readonly shown: string;
  /** where the new ones go, absolute */
  readonly out: string;
  readonly newCampaign: boolean;
}

export interface Replacing {
  /** undefined where there is nothing to compare */
  readonly comparison: Comparison | undefined;
  readonly findings: readonly Finding[];
}

/** Whether what was compiled may take the place of an older package; an error where that would cost learners. */
export function replacing(
  { old, path, shown, out, newCampaign }: Since,
  compiled: CompileResult,
  folder: string,
): Replacing {
  const { valid, packages } = compiled;
  if (!valid) return { comparison: undefined, findings: [] };
  const targets = [...new Set(packages.map(({ target }) => target))];
  // The old release was built for the same targets, unless the one package at hand says otherwise.
  const isSame = targets.some((target) => old.targets.includes(target));
  const pair = matchReleases(isSame ? { ...old, targets } : old, releaseOf(valid, targets));
  if (!pair) {
    const params = { episode: old.onlyEpisode!, other: folder };
    return {
      comparison: undefined,
      findings: [finding('noCounterpart', valid.versionPlace, params)],
    };
  }
  const comparison = compare(pair.old, pair.next);
  const whole = new Set(packages.map(({ episode }) => episode)).size;
  const { onlyEpisode } = pair.next;
  const findings = [
    ...(onlyEpisode !== null && whole > 1
      ? [finding('partsNotCompared', valid.versionPlace, { episode: onlyEpisode, count: whole - 1 })]
      : []),
    ...(comparison.changes.length > 0 && packages.some(({ name }) => join(out, name) === path)
      ? [finding('wouldReplaceOld', valid.versionPlace, { file: shown })]
      : []),
    ...versionFindings(comparison, valid.versionPlace),
    ...(newCampaign ? [] : campaignFindings(comparison, valid.versionPlace)),
  ];
  return { comparison, findings };
}
