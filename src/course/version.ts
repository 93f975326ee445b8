/** What a step from one version to the next announces: `none` for equal, `back` for lower. */
export type Step = 'none' | 'back' | 'patch' | 'minor' | 'major';

const numbers = (version: string): number[] => version.split('.').map(Number);

/** Compares two versions of the form `1.2.3`. */
export function stepBetween(last: string, next: string): Step {
  const [from, to] = [numbers(last), numbers(next)];
  const changed = from.findIndex((value, index) => value !== to[index]);
  if (changed === -1) return 'none';
  if (to[changed]! < from[changed]!) return 'back';
  return (['major', 'minor', 'patch'] as const)[changed]!;
}

/** The first number of `1.2.3`. */
export const majorOf = (version: string): number => numbers(version)[0]!;
