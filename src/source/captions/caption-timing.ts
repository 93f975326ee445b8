/** A time in a line of a caption file. */
export interface Stamp {
  readonly text: string;
  /** counted from 1 */
  readonly column: number;
  readonly seconds: number;
}

export interface Timing {
  readonly start: Stamp;
  readonly end: Stamp;
}

/**
 * Browsers take hours of any number of digits, spaces around the arrow or none, and anything behind the second time.
 * https://www.w3.org/TR/webvtt1/#collect-webvtt-cue-timings-and-settings
 */
const STAMP = String.raw`(?:\d{1,3}:)?[0-5]\d:[0-5]\d\.\d{3}`;
const SPACE = String.raw`[ \t\f]*`;
const LINE = new RegExp(`^${SPACE}(${STAMP})${SPACE}-->${SPACE}(${STAMP})(?!\\d)`);
const WHOLE = new RegExp(`^${STAMP}$`);

/** The times of a line; undefined if browsers cannot read them. */
export function readTiming(line: string): Timing | undefined {
  const [, start, end] = LINE.exec(line) ?? [];
  if (start === undefined || end === undefined) return undefined;
  return { start: stampAt(line, start, 0), end: stampAt(line, end, line.indexOf('-->')) };
}

export const isStamp = (text: string): boolean => WHOLE.test(text);

const stampAt = (line: string, text: string, from: number): Stamp => ({
  text,
  column: line.indexOf(text, from) + 1,
  seconds: secondsOf(text),
});

/** Counted in thousandths, so that equal times are equal however they are written. */
function secondsOf(stamp: string): number {
  const [seconds = '', minutes = '', hours = '0'] = stamp.split(':').toReversed();
  return ((Number(hours) * 60 + Number(minutes)) * 60_000 + Number(seconds.replace('.', ''))) / 1000;
}
