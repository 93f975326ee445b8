import type { ParamsOf, ProblemName } from '../../../diagnostics/catalogue/index.ts';

/** Reports a problem at a range of a masked source. */
export type ReportAt = <N extends ProblemName>(
  problem: N,
  range: { readonly at: number; readonly text: string },
  params: ParamsOf<N>,
) => void;

/** Finds marks that Markdown does not read in the masked source of a block; answers the source without them. */
export type UnreadRule = (masked: string, report: ReportAt) => string;

/** Replaces what a pattern finds by blanks of the same length, and tells of each. */
export function take(masked: string, pattern: RegExp, found: (match: RegExpMatchArray) => boolean): string {
  return masked.replace(pattern, (...parts: unknown[]) => {
    const at = parts.findIndex((part) => typeof part === 'number');
    const match = Object.assign(parts.slice(0, at) as string[], { index: parts[at] as number });
    return found(match as RegExpMatchArray) ? match[0]!.replace(/[^\n]/g, ' ') : match[0]!;
  });
}
