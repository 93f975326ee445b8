import { captionBlocks, type Block } from './caption-blocks.ts';
import { captionFault, type CaptionFault } from './caption-fault.ts';
import { readHeader } from './caption-header.ts';
import { orderFault } from './caption-order.ts';
import { readTiming, type Timing } from './caption-timing.ts';
import { timingFault } from './timing-fault.ts';

/** Faults of a WebVTT file that make browsers show captions wrongly or not at all, in the order of lines. */
export function captionFaults(text: string): CaptionFault[] {
  const lines = text.split('\n');
  const { fault, body } = readHeader(lines);
  const faults: CaptionFault[] = fault === undefined ? [] : [fault];
  if (body === undefined) return faults;
  let before: { readonly index: number; readonly timing: Timing } | undefined;
  for (const block of captionBlocks(lines, body)) {
    if (block.arrow === undefined) {
      faults.push(...strayFaults(block));
      continue;
    }
    const index = block.from + block.arrow;
    const line = { index, text: lines[index]! };
    if (block.joined?.arrow !== undefined && hasText(block.joined)) {
      faults.push(captionFault('captionNotApart', line, {}));
    }
    const timing = readTiming(line.text);
    if (timing === undefined) {
      faults.push(...timingFaults(line));
      continue;
    }
    const wrong = orderFault({ line, timing }, before);
    if (wrong !== undefined) faults.push(wrong);
    if (!hasText(block)) faults.push(captionFault('captionWithoutText', line, {}));
    before = { index, timing };
  }
  if (before === undefined && faults.length === 0) {
    faults.push(captionFault('captionsWithoutCues', { index: 0, text: lines[0]! }, {}));
  }
  return faults;
}

/** Whether a caption has visible text. */
const hasText = ({ lines, arrow }: Block): boolean =>
  lines
    .slice(arrow! + 1)
    .join('\n')
    .replaceAll(/<[^<>]*>|&nbsp;/g, '')
    .trim() !== '';

/** Faults of a block without times. Notes, styles and regions have none; browsers ignore other text. */
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
