/** A start tag of our own pages, whose attributes are always quoted. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const ATTRIBUTE = /([^\s=">]+)(?:="([^"]*)")?/g;

/** HTML in which characters beyond ASCII stand as themselves. */
export const readable = (html: string): string =>
  html.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));

/** A parsed page: its start tags, and the text inside each `<script>` and `<style>`. */
export function readPage(html: string): { readonly tags: readonly Tag[]; readonly raw: readonly string[] } {
  const raw: string[] = [];
  const markup = html.replace(
    /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1\s*>/gi,
    (_, name, attributes, text) => {
      raw.push(String(text));
      return `<${name}${attributes}></${name}>`;
    },
  );
  const tags = [...markup.matchAll(/<([a-z][a-z0-9-]*)((?:\s+[^\s=">]+(?:="[^"]*")?)*)\s*\/?>/gi)].map(
    ([, name = '', attributes = '']): Tag => ({
      name: name.toLowerCase(),
      attributes: new Map(
        [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key.toLowerCase(), value]),
      ),
    }),
  );
  return { tags, raw };
}

/** Addresses that a browser loads without a click. */
export const fetched = (tags: readonly Tag[]): string[] =>
  tags.flatMap(({ name, attributes }) => {
    const keys = name === 'a' || name === 'use' ? [] : ['src', 'srcset', 'href', 'data', 'poster', 'action'];
    return keys.flatMap((key) => attributes.get(key) ?? []);
  });
