import { finding, type Finding } from '../../diagnostics/finding.ts';
import type { LintedEpisode } from '../linted.ts';

const MAX_MINUTES = 5;

/** Episodes that take more than 5 minutes to read, whatever `duration` says. */
export const longEpisode = ({ minutes, title }: LintedEpisode): Finding[] =>
  minutes > MAX_MINUTES ? [finding('longEpisode', title, { minutes, max: MAX_MINUTES })] : [];
