import { withoutControls } from '../without-controls.ts';

/** How much a file has of what, and how much it may have. */
export interface TooLarge {
  readonly unit: 'kilobytes' | 'lines';
  readonly count: number;
  readonly most: number;
}

/** The text of a file, or the reason why it has none; a document of another program has the name of a text. */
export type SourceText =
  | { readonly text: string }
  /** the system's code where it withholds the file */
  | { readonly refusal: string }
  | TooLarge
  | 'empty'
  | 'binary'
  | 'link'
  | 'word'
  | 'pdf'
  | 'picture'
  | 'rtf';

/** How files of other programs begin, in Latin-1. */
const BEGINNINGS: readonly (readonly [string, SourceText])[] = [
  ['PK\u0003\u0004', 'word'],
  ['\u00D0\u00CF\u0011\u00E0', 'word'],
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'rtf'],
  ['\u0089PNG', 'picture'],
  ['\u00FF\u00D8\u00FF', 'picture'],
];

/**
 * Decodes UTF-8 and removes a byte-order mark and control characters; line ends become `\n`, the line breaks and page
 * breaks of word processors blanks, and characters are composed (NFC).
 */
export function normalise(bytes: Uint8Array): SourceText {
  const beginning = String.fromCharCode(...bytes.subarray(0, 8));
  const document = BEGINNINGS.find(([start]) => beginning.startsWith(start))?.[1];
  if (document) return document;
  if (bytes.includes(0)) return 'binary';
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const text = withoutControls(decoded.replace(/\r\n?/g, '\n')).normalize('NFC');
    return text.trim() === '' ? 'empty' : { text };
  } catch {
    return 'binary';
  }
}
