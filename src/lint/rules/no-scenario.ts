import { finding, type Finding } from '../../diagnostics/finding.ts';
import type { LintedEpisode } from '../linted.ts';

/** Episodes whose question has no scenario before it. */
export const noScenario = ({ hasScenario, question }: LintedEpisode): Finding[] =>
  hasScenario ? [] : [finding('noScenario', question, {})];
