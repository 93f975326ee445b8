import type { captions } from '../../diagnostics/catalogue/captions.ts';
import type { ParamsOf } from '../../diagnostics/catalogue/index.ts';
import type { Place } from '../../diagnostics/place.ts';

export type CaptionProblem = keyof typeof captions;

/** Where in a caption file something is wrong. */
type Spot = Omit<Place, 'file'>;

/** What a problem is about; which other lines have it too is told of a file as a whole. */
type Params<N extends CaptionProblem> = Omit<ParamsOf<N>, 'lines'>;

/** What is wrong at one place of a caption file. */
export type CaptionFault = {
  readonly [N in CaptionProblem]: Spot & { readonly problem: N; readonly params: Params<N> };
}[CaptionProblem];

/** A problem with a line, at its visible part unless a stretch of it is named. */
export function captionFault<N extends CaptionProblem>(
  problem: N,
  line: { readonly index: number; readonly text: string },
  params: Params<N>,
  stretch: Pick<Spot, 'column' | 'length'> = visible(line.text),
): CaptionFault {
  return { problem, line: line.index + 1, ...stretch, params };
}

function visible(text: string): Pick<Spot, 'column' | 'length'> {
  const shown = text.trim();
  return { column: text.indexOf(shown) + 1, length: Math.max(1, shown.length) };
}
