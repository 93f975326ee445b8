import type { captions } from '../../diagnostics/catalogue/captions.ts';
import type { ParamsOf } from '../../diagnostics/catalogue/index.ts';
import type { Place } from '../../diagnostics/place.ts';

export type CaptionProblem = keyof typeof captions;

/** A place without its file. */
type PlaceInFile = Omit<Place, 'file'>;

/** Parameters of a problem, without the further lines that have it. */
type Params<N extends CaptionProblem> = Omit<ParamsOf<N>, 'lines'>;

/** A problem at a place of a caption file. */
export type CaptionFault = {
  readonly [N in CaptionProblem]: PlaceInFile & { readonly problem: N; readonly params: Params<N> };
}[CaptionProblem];

/** A problem of a line; its place is the trimmed line unless `range` is given. */
export function captionFault<N extends CaptionProblem>(
  problem: N,
  line: { readonly index: number; readonly text: string },
  params: Params<N>,
  range: Pick<PlaceInFile, 'column' | 'length'> = visible(line.text),
): CaptionFault {
  return { problem, line: line.index + 1, ...range, params };
}

function visible(text: string): Pick<PlaceInFile, 'column' | 'length'> {
  const trimmed = text.trim();
  return { column: text.indexOf(trimmed) + 1, length: Math.max(1, trimmed.length) };
}
