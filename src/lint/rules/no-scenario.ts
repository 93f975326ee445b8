import { finding, type Finding } from '../../diagnostics/finding.ts';
import { furtherFiles } from '../further-files.ts';
import type { LintedEpisode } from '../linted.ts';

/** Episodes whose question has no scenario before it. */
export function noScenario(episodes: readonly LintedEpisode[]): Finding[] {
  const places = episodes.filter(({ hasScenario }) => !hasScenario).map(({ question }) => question);
  return places[0] ? [finding('noScenario', places[0], { files: furtherFiles(places) })] : [];
}
