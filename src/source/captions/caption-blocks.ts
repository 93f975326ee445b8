/** Lines of a caption file that belong together. */
export interface Block {
  /** index of its first line in the file */
  readonly from: number;
  readonly lines: readonly string[];
  /** which of its lines bears the arrow; undefined for none */
  readonly arrow: number | undefined;
  /** the block that goes on right above it, without an empty line in between */
  readonly joined: Block | undefined;
}

/**
 * Blocks as browsers see them: only a line without any character ends one, and an arrow begins a new one unless it
 * stands in the first line, or in the second below an identifier. That is so in notes and style sheets as well.
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
