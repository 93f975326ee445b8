/** A screenshot of the gallery. */
export interface Screenshot {
  readonly state: string;
  readonly display: string;
  readonly brand: string;
  readonly file: string;
}

/** The gallery as a page: a row for each state and brand, a column for each display. */
export function galleryPage(screenshots: readonly Screenshot[]): string {
  const titles = [...new Set(screenshots.map(titleOf))];
  const body = titles.map((title) => {
    const row = screenshots.filter((screenshot) => titleOf(screenshot) === title);
    return `<h2>${title}</h2>\n<div>${row.map(figure).join('\n')}</div>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Gallery</title>
<style>
body { margin: 2rem; background: #888; font: 1rem/1.4 system-ui }
div { display: flex; gap: 1rem; align-items: start; overflow-x: auto }
figure { flex: none; margin: 0 }
img { width: auto; max-width: 40rem; box-shadow: 0 0 0 1px #555 }
</style>
<h1>Gallery</h1>
${body.join('\n')}
</html>
`;
}

const titleOf = ({ state, brand }: Screenshot): string => `${state} · ${brand}`;

const figure = ({ display, file }: Screenshot): string =>
  `<figure><figcaption>${display}</figcaption><img loading="lazy" alt="" src="${file}"></figure>`;
