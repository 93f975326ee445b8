import { catalogue } from '../../diagnostics/catalogue/index.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import type { CaptionFault } from './caption-fault.ts';
import { captionFaults } from './caption-faults.ts';

/** Findings about a caption file: one for each kind of fault, with the lines of the others. */
export function captionFindings(text: string, file: string): Finding[] {
  const kinds = new Map<string, CaptionFault[]>();
  for (const fault of captionFaults(text)) {
    const sameKind = kinds.get(kindOf(fault));
    if (sameKind === undefined) kinds.set(kindOf(fault), [fault]);
    else sameKind.push(fault);
  }
  return [...kinds.values()].map(([first, ...others]) => {
    const { problem, params, line, column, length } = first!;
    return {
      problem: catalogue[problem],
      params: { ...params, lines: others.map((other) => other.line) },
      place: { file, line, column, length },
    };
  });
}

const kindOf = ({ problem, params }: CaptionFault): string =>
  'reason' in params ? `${problem} ${params.reason}` : problem;
