function swap(html: string, wanted: RegExp, by: string): string {
  if (!wanted.test(html)) throw new Error(`the page has nothing like ${wanted}`);
  return html.replace(wanted, by);
}

/** A course's page with the same text and style but without script and data, open at its first episode. */
export const plainPage = (html: string): string =>
  [
    [/<script\b[^>]*>.*?<\/script>\n?/gs, ''],
    [/(?<=<body[^>]* data-at=")start/, 'episode'],
    [/(?<=<section[^>]* data-view="start"[^>]*)>/, ' hidden>'],
    [/(?<=<section[^>]* data-episode="[^>]*) hidden>/, '>'],
  ].reduce((page, [wanted, by]) => swap(page, wanted as RegExp, by as string), html);
