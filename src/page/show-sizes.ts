/**
 * Names type and size of each file that a page links, as `toRich` has marked it; `sizes` are bytes by the name in the
 * package.
 */
export const showSizes = (html: string, sizes: ReadonlyMap<string, number>, language: string): string =>
  html.replace(
    /<span class="visually-hidden" data-file="([^"]+)"([^>]*)> \((\w+), /g,
    (_, name: string, lang: string, type: string) =>
      `<span class="file"${lang}> (${[type, ...sizeOf(sizes.get(name), language)].join(', ')})</span><span class="visually-hidden"${lang}> (`,
  );

function sizeOf(bytes: number | undefined, language: string): string[] {
  if (bytes === undefined) return [];
  const isSmall = bytes < 1e6;
  const options = {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    maximumSignificantDigits: 2,
  } as const;
  const number = isSmall ? Math.max(1, bytes / 1e3) : bytes / 1e6;
  return [new Intl.NumberFormat(language, options).format(number)];
}
