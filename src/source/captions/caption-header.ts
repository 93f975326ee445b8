import { captionFault, type CaptionFault } from './caption-fault.ts';

interface Header {
  readonly fault: CaptionFault | undefined;
  /** index of the first line after the header; undefined if the file has no captions, or another format */
  readonly body: number | undefined;
}

/** Reads the header of a caption file. */
export function readHeader(lines: readonly string[]): Header {
  // https://www.w3.org/TR/webvtt1/#webvtt-parser-algorithm, step 6: without this header browsers show no captions
  if (/^WEBVTT(?:[ \t]|$)/.test(lines[0]!)) return { fault: undefined, body: endOfHeader(lines, 1) };
  const index = Math.max(
    0,
    lines.findIndex((line) => line.trim() !== ''),
  );
  const first = { index, text: lines[index]! };
  const timing = lines.find((line) => line.includes('-->'));
  const isMisspelt = /^\s*web\s?vtt/i.test(first.text);
  if (timing === undefined) {
    return { fault: captionFault('captionsWithoutHeader', first, { timed: false }), body: undefined };
  }
  const isNumbered = /^\d+$/.test(first.text.trim()) && lines[index + 1]?.includes('-->') === true;
  if (!isMisspelt && (isNumbered || /\d,\d+\s*-->/.test(timing))) {
    return { fault: captionFault('captionsSubRip', first, {}), body: undefined };
  }
  return {
    fault: captionFault('captionsWithoutHeader', first, { timed: true }),
    body: isMisspelt ? endOfHeader(lines, index + 1) : index,
  };
}

/** Index of the line after the header, which ends at an empty line or at the first times. */
function endOfHeader(lines: readonly string[], from: number): number {
  const end = lines.findIndex((line, index) => index >= from && (line === '' || line.includes('-->')));
  return end === -1 ? lines.length : end;
}
