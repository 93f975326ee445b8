import type { SourceText } from './normalise.ts';

interface Bounds {
  readonly bytes: number;
  readonly lines: number;
}

/**
 * The largest text file of a course. Nobody writes an episode of 15,000 words or 3,000 lines, or settings as long as
 * that; captions of a film of ten hours and the lock file of a course of 1,295 questions fit well.
 */
const boundsOf = (name: string): Bounds => {
  if (/\.vtt$/i.test(name)) return { bytes: 2_000_000, lines: 100_000 };
  if (name === 'ids.lock.yaml') return { bytes: 8_000_000, lines: 200_000 };
  return { bytes: 100_000, lines: 3000 };
};

/** What to answer for a file that has too many bytes; undefined for others. */
export function tooManyBytes(name: string, size: number): SourceText | undefined {
  const { bytes } = boundsOf(name);
  if (size <= bytes) return undefined;
  return { unit: 'kilobytes', count: Math.ceil(size / 1000), most: bytes / 1000 };
}

/** The same text, unless it has too many lines. */
export function withinLines(name: string, source: SourceText): SourceText {
  const { lines: most } = boundsOf(name);
  const count = typeof source === 'object' && 'text' in source ? source.text.split('\n').length : 0;
  return count > most ? { unit: 'lines', count, most } : source;
}
