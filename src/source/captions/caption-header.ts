import { captionFault, type CaptionFault } from './caption-fault.ts';

interface Header {
  readonly fault: CaptionFault | undefined;
  /** index of the first line that may belong to a caption; undefined where there is no use in reading on */
  readonly body: number | undefined;
}

/** Looks at how a caption file begins. */
export function readHeader(lines: readonly string[]): Header {
  // https://www.w3.org/TR/webvtt1/#webvtt-parser-algorithm, step 6: without this no browser reads on
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

/** What stands below WEBVTT up to an empty line, as `Language: de`, is passed over, but captions are not. */
function endOfHeader(lines: readonly string[], from: number): number {
  const end = lines.findIndex((line, index) => index >= from && (line === '' || line.includes('-->')));
  return end === -1 ? lines.length : end;
}
