import type { Link } from 'mdast';

/** Whether a link is an address in the text, without brackets around it (GFM 0.29, 6.9). */
export const isBareAddress = ({ position }: Link, source: string): boolean =>
  position !== undefined && !/[[<]/.test(source[position.start.offset!] ?? '');
