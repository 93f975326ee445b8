import { richToJson } from '../../src/schema/rich-to-json.ts';

const WIDTH = 110;

/** JSON with whatever fits on one line; rich text that has no markup is its text alone. */
export function compactJson(value: unknown, indent = ''): string {
  const plain = withoutMarkup(JSON.parse(JSON.stringify(value, richToJson)));
  const oneLine = JSON.stringify(plain, null, 1).replace(/\n */g, ' ');
  if (typeof plain !== 'object' || plain === null || indent.length + oneLine.length <= WIDTH) return oneLine;
  const inner = `${indent}  `;
  const parts = Array.isArray(plain)
    ? plain.map((item) => compactJson(item, inner))
    : Object.entries(plain).map(([key, item]) => `${JSON.stringify(key)}: ${compactJson(item, inner)}`);
  const [open, close] = Array.isArray(plain) ? '[]' : '{}';
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`;
}

function withoutMarkup(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMarkup);
  if (typeof value !== 'object' || value === null) return value;
  if ('html' in value && 'text' in value && value.html === value.text) return value.text;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutMarkup(inner)]));
}
