import { captionFault, type CaptionFault } from './caption-fault.ts';
import type { Stamp, Timing } from './caption-timing.ts';

interface Timed {
  readonly line: { readonly index: number; readonly text: string };
  readonly timing: Timing;
}

/** The fault of the times of a caption, alone or compared with the one before it in the file. */
export function orderFault(
  { line, timing: { start, end } }: Timed,
  before: { readonly index: number; readonly timing: Timing } | undefined,
): CaptionFault | undefined {
  // A cue is shown while its start time is not after and its end time is after the film's present time:
  // https://html.spec.whatwg.org/multipage/media.html#time-marches-on
  if (end.seconds <= start.seconds) {
    return captionFault('captionEndsEarly', line, { start: start.text, end: end.text }, stretch(end));
  }
  if (before === undefined) return undefined;
  const earlier = before.timing;
  const params = { start: start.text, before: before.index + 1 };
  // https://www.w3.org/TR/webvtt1/#webvtt-cue-timings asks for this order, and lets captions overlap.
  if (start.seconds < earlier.start.seconds) {
    return captionFault('captionBackward', line, { ...params, other: earlier.start.text }, stretch(start));
  }
  return start.seconds < earlier.end.seconds
    ? captionFault('captionOverlap', line, { ...params, other: earlier.end.text }, stretch(start))
    : undefined;
}

const stretch = ({ column, text }: Stamp) => ({ column, length: text.length });
