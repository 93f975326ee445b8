import { finding, type Finding } from '../../diagnostics/finding.ts';
import { startOf } from '../../diagnostics/place.ts';
import type { SourceText } from './normalise.ts';

type Refusal = Exclude<SourceText, { readonly text: string } | string>;

/** The finding for a text file that the system withholds or that is too large; `path` as messages show it. */
export function refusedText(source: Refusal, path: string): Finding {
  const place = startOf(path);
  return 'refusal' in source
    ? finding('unreadable', place, { path, reason: source.refusal })
    : finding('textTooLarge', place, source);
}
