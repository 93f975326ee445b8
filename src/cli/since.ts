import { compare, type Comparison } from '../changes/compare.ts';
import { matched, type Edition } from '../changes/edition.ts';
import { campaignFindings, versionFindings } from '../changes/findings.ts';
import type { Compiled } from '../compiler/compile.ts';
import { editionOf } from '../compiler/edition.ts';
import { finding, type Finding } from '../diagnostics/finding.ts';

/** What a build is compared with, and whether it may start a new campaign. */
export interface Since {
  readonly old: Edition;
  readonly newCampaign: boolean;
}

export interface Replacing {
  /** undefined where there is nothing to compare */
  readonly comparison: Comparison | undefined;
  readonly findings: readonly Finding[];
}

/** Whether what was compiled may take the place of an older package; an error where that would cost learners. */
export function replacing({ old, newCampaign }: Since, compiled: Compiled, folder: string): Replacing {
  const { sound, packages } = compiled;
  if (!sound) return { comparison: undefined, findings: [] };
  const targets = [...new Set(packages.map(({ target }) => target))];
  // The old release was built for the same targets, unless the one package at hand says otherwise.
  const isSame = targets.some((target) => old.targets.includes(target));
  const pair = matched(isSame ? { ...old, targets } : old, editionOf(sound, targets));
  if (!pair) {
    const params = { episode: old.part!, other: folder };
    return {
      comparison: undefined,
      findings: [finding('noCounterpart', sound.versionPlace, params)],
    };
  }
  const comparison = compare(pair.old, pair.fresh);
  const findings = [
    ...versionFindings(comparison, sound.versionPlace),
    ...(newCampaign ? [] : campaignFindings(comparison, sound.versionPlace)),
  ];
  return { comparison, findings };
}
