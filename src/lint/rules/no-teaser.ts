import { finding, type Finding } from '../../diagnostics/finding.ts';
import { furtherFiles } from '../further-files.ts';
import type { LintedEpisode } from '../linted.ts';

/** Episodes without a section that announces the following episode. */
export function noTeaser(followed: readonly LintedEpisode[], heading: string): Finding[] {
  const places = followed.filter(({ hasTeaser }) => !hasTeaser).map(({ end }) => end);
  return places[0] ? [finding('noTeaser', places[0], { heading, files: furtherFiles(places) })] : [];
}
