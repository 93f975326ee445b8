/** The step from one version to another, by the first number that differs: `none` for equal, `back` for lower. */
export type Step = 'none' | 'back' | 'patch' | 'minor' | 'major';

const numbersIn = (version: string): number[] => version.split('.').map(Number);

/** Compares two versions of the form `1.2.3`. */
export function stepBetween(from: string, to: string): Step {
  const [old, next] = [numbersIn(from), numbersIn(to)];
  const changed = old.findIndex((value, index) => value !== next[index]);
  if (changed === -1) return 'none';
  if (next[changed]! < old[changed]!) return 'back';
  return (['major', 'minor', 'patch'] as const)[changed]!;
}

/** The first number of `1.2.3`. */
export const majorOf = (version: string): number => numbersIn(version)[0]!;

/** The version that comes next by a step: 1.2.3 becomes 1.2.4, 1.3.0 or 2.0.0. */
export function versionAfter(version: string, step: 'patch' | 'minor' | 'major'): string {
  const [major, minor, patch] = numbersIn(version) as [number, number, number];
  const next = { major: [major + 1, 0, 0], minor: [major, minor + 1, 0], patch: [major, minor, patch + 1] };
  return next[step].join('.');
}
