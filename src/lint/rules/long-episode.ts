import { finding, type Finding } from '../../diagnostics/finding.ts';
import type { LintedEpisode } from '../linted.ts';

const MAX_MINUTES = 5;

/** More than fits between two meetings; whatever the head says it takes. */
export const longEpisode = ({ minutes, title }: LintedEpisode): Finding[] =>
  minutes > MAX_MINUTES ? [finding('longEpisode', title, { minutes, max: MAX_MINUTES })] : [];
