import type { Heading } from 'mdast';

/** Whether a heading is a text with a line of - or = below it (CommonMark 0.31.2, 4.3); others have one line. */
export const isUnderlined = ({ position }: Heading): boolean =>
  position !== undefined && position.end.line > position.start.line;
