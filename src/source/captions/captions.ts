import { captionBlocks, type Block } from './caption-blocks.ts';
import { captionFault, type CaptionFault } from './caption-fault.ts';
import { readHeader } from './caption-header.ts';
import { orderFault } from './caption-order.ts';
import { readTiming, type Timing } from './caption-timing.ts';
import { timingFault } from './timing-fault.ts';

/** What a film shows, and when. */
export interface Cue {
  /** in seconds from the beginning of the film */
  readonly start: number;
  readonly end: number;
  /** as it stands in the file, markup included */
  readonly text: string;
  /** of its times, counted from 1 */
  readonly line: number;
}

export interface Captions {
  /** in the order of the file */
  readonly cues: readonly Cue[];
  /** by line */
  readonly faults: readonly CaptionFault[];
}

/** Reads a WebVTT file as browsers do, and tells what they would show otherwise than it was meant, or not at all. */
export function readCaptions(text: string): Captions {
  const lines = text.split('\n');
  const { fault, body } = readHeader(lines);
  const faults: CaptionFault[] = fault === undefined ? [] : [fault];
  if (body === undefined) return { cues: [], faults };
  const cues: Cue[] = [];
  let before: { readonly index: number; readonly timing: Timing } | undefined;
  for (const block of captionBlocks(lines, body)) {
    if (block.arrow === undefined) {
      faults.push(...strayFaults(block));
      continue;
    }
    const index = block.from + block.arrow;
    const line = { index, text: lines[index]! };
    if (block.joined?.arrow !== undefined && says(block.joined)) {
      faults.push(captionFault('captionNotApart', line, {}));
    }
    const timing = readTiming(line.text);
    if (timing === undefined) {
      faults.push(...timingFaults(line));
      continue;
    }
    const wrong = orderFault({ line, timing }, before);
    if (wrong !== undefined) faults.push(wrong);
    if (!says(block)) faults.push(captionFault('captionWithoutText', line, {}));
    const { start, end } = timing;
    cues.push({ start: start.seconds, end: end.seconds, text: textOf(block), line: index + 1 });
    before = { index, timing };
  }
  if (cues.length === 0 && faults.length === 0) {
    faults.push(captionFault('captionsWithoutCues', { index: 0, text: lines[0]! }, {}));
  }
  return { cues, faults };
}

const textOf = ({ lines, arrow }: Block): string => lines.slice(arrow! + 1).join('\n');

/** Whether there is anything to see. */
const says = (block: Block): boolean =>
  textOf(block)
    .replaceAll(/<[^<>]*>|&nbsp;/g, '')
    .trim() !== '';

/** Lines that belong to no caption: comments and styles may be so, text is lost. */
function strayFaults({ from, lines }: Block): CaptionFault[] {
  if (/^NOTE(?:[ \t]|$)|^(?:STYLE|REGION)[ \t]*$/.test(lines[0]!)) return [];
  const numbered = lines.map((text, index) => ({ index: from + index, text }));
  const times = numbered.flatMap(timingFaults);
  if (times.length > 0) return times;
  const first = numbered.find(({ text }) => text.trim() !== '');
  return first === undefined ? [] : [captionFault('captionAstray', first, {})];
}

function timingFaults(line: { readonly index: number; readonly text: string }): CaptionFault[] {
  const fault = timingFault(line.text);
  if (fault === undefined) return [];
  const { column, length, ...params } = fault;
  return [captionFault('captionTiming', line, params, { column, length })];
}
