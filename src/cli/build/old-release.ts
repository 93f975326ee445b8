import { resolve } from 'node:path';
import { readRelease } from '../../changes/read-release.ts';
import type { Colors } from 'picocolors/types.js';
import type { Finding } from '../../diagnostics/finding.ts';
import type { MessageLanguage } from '../../diagnostics/problem.ts';
import { displayPath } from '../../files/display-path.ts';
import type { Tool } from '../../tool/tool.ts';
import { comparisonJson } from '../comparison-json.ts';
import { reportChanges } from '../report-changes.ts';
import { reportVerdicts } from '../report-verdicts.ts';
import { checkReplacement } from './check-replacement.ts';
import type { Comparer } from './made-course.ts';

/** The older release of `build --since`. */
export interface OldRelease {
  readonly displayedPath: string;
  /** why it cannot be compared with; empty where it can */
  readonly findings: readonly Finding[];
  readonly compare: Comparer;
}

interface Settings {
  readonly cwd: string;
  readonly tool: Tool;
  /** the folder of the new packages, absolute */
  readonly out: string;
  /** learners may lose their progress */
  readonly newCampaign: boolean;
  readonly language: MessageLanguage;
  readonly colors: Colors;
}

/** Reads the release in a package or folder. */
export async function readOldRelease(
  typedPath: string,
  { cwd, tool, out, newCampaign, language, colors }: Settings,
): Promise<OldRelease> {
  const path = resolve(cwd, typedPath);
  const displayedPath = displayPath(path, cwd);
  const { release, findings } = await readRelease(path, displayedPath, tool);
  return {
    displayedPath,
    findings: release ? [] : findings,
    compare(compiled, folder) {
      if (!release) return { comparison: undefined, findings: [] };
      const replacement = { release, path, displayedPath, out, newCampaign };
      const checked = checkReplacement(replacement, compiled, folder);
      const comparison = checked.comparison && {
        paragraphs: [
          reportVerdicts(checked.comparison, language, colors),
          reportChanges(checked.comparison, language, colors),
        ],
        json: comparisonJson(checked.comparison, language),
      };
      return { comparison, findings: checked.findings };
    },
  };
}
