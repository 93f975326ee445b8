/** The text of a file, or the reason why it has none. */
export type SourceText = { readonly text: string } | 'empty' | 'binary' | 'link';

/** Decodes UTF-8 and removes a byte-order mark; line ends become `\n`, characters are composed (NFC). */
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
