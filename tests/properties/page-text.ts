const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const decoded = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot));/gi, (_, hex, decimal, name) =>
    name === undefined
      ? String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
      : NAMED[name]!,
  );

/**
 * What a browser reads in one of our own pages, whose attributes are always quoted: the texts between its tags, but
 * for scripts and styles.
 */
export function textsOf(html: string): string[] {
  const shown = html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '');
  return shown.split(/<[!/]?[a-z](?:[^"<>]|"[^"]*")*>/i).map(decoded);
}
