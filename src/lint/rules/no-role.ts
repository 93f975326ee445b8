import { finding, type Finding } from '../../diagnostics/finding.ts';
import { furtherFiles } from '../further-files.ts';
import type { LintedEpisode } from '../linted.ts';

/** Episodes without `role`: learners cannot see whether it concerns them. */
export function noRole(episodes: readonly LintedEpisode[]): Finding[] {
  const places = episodes.filter(({ role }) => role.text === '').map(({ role }) => role.place);
  return places[0] ? [finding('noRole', places[0], { files: furtherFiles(places) })] : [];
}
