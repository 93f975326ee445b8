import { finding, type Finding } from '../../diagnostics/finding.ts';
import type { LintedEpisode } from '../linted.ts';

/** A question out of the blue tests knowledge; one within a situation lets people decide. */
export const noScenario = ({ hasScenario, question }: LintedEpisode): Finding[] =>
  hasScenario ? [] : [finding('noScenario', question, {})];
