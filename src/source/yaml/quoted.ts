/** A text in the quotation marks of YAML that need least care. */
export const quoted = (text: string): string =>
  text.includes('"') && !text.includes("'")
    ? `'${text}'`
    : `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
