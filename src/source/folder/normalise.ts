/** The text of a file, or why it has none. */
export type SourceText = { readonly text: string } | 'empty' | 'binary' | 'link';

/** UTF-8 without byte-order mark, `\n` line ends and composed umlauts, whatever system the file comes from. */
export function normalise(bytes: Uint8Array): SourceText {
  if (bytes.includes(0)) return 'binary';
  try {
    const text = new TextDecoder('utf-8', { fatal: true })
      .decode(bytes)
      .replace(/\r\n?/g, '\n')
      .normalize('NFC');
    return text.trim() === '' ? 'empty' : { text };
  } catch {
    return 'binary';
  }
}
