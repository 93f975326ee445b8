/** A text as a quoted YAML scalar; in single quotation marks if it contains double ones. */
export const quoted = (text: string): string =>
  text.includes('"') && !text.includes("'")
    ? `'${text}'`
    : `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
