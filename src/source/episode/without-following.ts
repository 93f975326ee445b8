import { type Finding, isOf, severityOf } from '../../diagnostics/finding.ts';
import type { ProblemName } from '../../diagnostics/catalogue/index.ts';

/** Problems that go when another one in their line is mended. */
const FOLLOWING: readonly ProblemName[] = ['strayContent', 'noListItem', 'bareAddress', 'passageForm'];

const isFollowing = (found: Finding): boolean => FOLLOWING.some((name) => isOf(found, name));

/** Findings without those that only follow from an error in the same line. */
export function withoutFollowing(findings: readonly Finding[]): Finding[] {
  const errors = findings.filter((found) => severityOf(found) === 'error' && !isFollowing(found));
  const lines = new Set(errors.map(({ place }) => place.line));
  return findings.filter((found) => !isFollowing(found) || !lines.has(found.place.line));
}
