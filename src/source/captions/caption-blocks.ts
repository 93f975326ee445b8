/** A block of a caption file. */
export interface Block {
  /** index of its first line in the file */
  readonly from: number;
  readonly lines: readonly string[];
  /** index in `lines` of the one with the arrow; undefined if none has it */
  readonly arrow: number | undefined;
  /** the block directly above it, without an empty line in between */
  readonly joined: Block | undefined;
}

/**
 * Blocks as browsers parse them: only an empty line ends a block, and an arrow begins a new one unless it stands in
 * the first line, or in the second after an identifier. The same holds in notes and style sheets.
 * https://www.w3.org/TR/webvtt1/#collect-a-webvtt-block
 */
export function captionBlocks(lines: readonly string[], from: number): Block[] {
  const blocks: Block[] = [];
  let open: (Block & { lines: string[]; arrow: number | undefined }) | undefined;
  for (let index = from; index < lines.length; index++) {
    const line = lines[index]!;
    const hasArrow = line.includes('-->');
    if (line === '') {
      open = undefined;
      continue;
    }
    const isNext = hasArrow && open !== undefined && (open.arrow !== undefined || open.lines.length > 1);
    if (open === undefined || isNext) {
      open = { from: index, lines: [], arrow: undefined, joined: open };
      blocks.push(open);
    }
    if (hasArrow) open.arrow = open.lines.length;
    open.lines.push(line);
  }
  return blocks;
}
