function replaceIn(html: string, pattern: RegExp, replacement: string): string {
  if (!pattern.test(html)) throw new Error(`the page has nothing like ${pattern}`);
  return html.replace(pattern, replacement);
}

/** A course's page with the same text and style but without script and data, open at its first episode. */
export const plainPage = (html: string): string =>
  [
    [/<script\b[^>]*>.*?<\/script>\n?/gs, ''],
    [/<div[^>]* data-blocked>.*?<\/div>\n?/s, ''],
    [/(?<=<body[^>]* data-at=")start/, 'episode'],
    [/(?<=<section[^>]* data-view="start"[^>]*)>/, ' hidden>'],
    [/(?<=<section[^>]* data-episode="[^>]*) hidden>/, '>'],
  ].reduce((page, [pattern, by]) => replaceIn(page, pattern as RegExp, by as string), html);
