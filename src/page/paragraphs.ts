/** Rich text of one paragraph comes bare, for use in a label; standing alone it is a paragraph. */
export const paragraphs = (html: string): string =>
  /^$|^<(p|ul|ol|h\d|blockquote|table|pre|hr)\b/.test(html) ? html : `<p>${html}</p>`;
