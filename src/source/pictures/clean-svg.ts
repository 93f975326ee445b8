import type { CustomPlugin } from 'svgo/browser';

/** An SVG without metadata. */
export interface CleanSvg {
  readonly text: string;
  /** pixels */
  readonly width: number;
  readonly height: number;
}

/** The first part of an SVG that runs or loads something, as the file has it. */
export interface UnsafeSvg {
  readonly what: string;
  /** counts from 1 */
  readonly line: number;
}

/** The size of an SVG without width, height and viewBox (CSS 2.2, 10.3.2). */
const DEFAULT = { width: 300, height: 150 };

const FOREIGN = /^(?:script|foreignobject|iframe|object|embed|audio|video|canvas|handler|listener)$/i;
const SVG = 'http://www.w3.org/2000/svg';
const INSIDE = /^\s*(?:$|#|data:image\/(?:png|jpe?g|gif|webp)[;,])/i;
/** A backslash can escape any letter of the others (CSS Syntax 3, 4.3.7). */
const STYLE_OUTSIDE =
  /@import[^;]*|image-set\(|\\|url\((?!\s*['"]?\s*(?:#|data:(?:image\/(?:png|jpe?g|gif|webp)|font\/|application\/(?:x-)?font)))[^)]*\)?/i;
/** Characters. */
const MAX_EXCERPT = 60;

/**
 * Removes metadata of editors from an SVG, and finds parts that run or load something: an SVG that is opened as a
 * document has the origin of the LMS.
 *
 * @throws if the text is no SVG
 */
export async function cleanSvg(text: string): Promise<CleanSvg | UnsafeSvg> {
  const { optimize } = await import('svgo/browser');
  const found: string[] = [];
  let size = DEFAULT;
  let root = '';
  const findUnsafe: CustomPlugin = {
    name: 'find-unsafe',
    fn: () => ({
      element: {
        enter({ name, attributes, children }, parent) {
          if (parent.type === 'root') {
            root = name;
            size = sizeOf(attributes) ?? size;
          }
          found.push(...unsafeParts(name, attributes), ...outside(textOf(children)));
        },
      },
      instruction: { enter: ({ name }) => void (name === 'xml' || found.push(`<?${name}`)) },
    }),
  };
  const { data } = optimize(text, {
    plugins: [
      'removeDoctype',
      'removeXMLProcInst',
      'removeComments',
      'removeMetadata',
      'removeEditorsNSData',
      findUnsafe,
    ],
  });
  if (root !== 'svg') throw new Error('no SVG');
  const [first] = found;
  return first === undefined
    ? { text: data, ...size }
    : { what: first.slice(0, MAX_EXCERPT), line: lineOf(text, first) };
}

function unsafeParts(name: string, attributes: Readonly<Record<string, string>>): string[] {
  const isForeign = FOREIGN.test(name) || name.includes(':');
  const parts = Object.entries(attributes).flatMap(([key, value]) => {
    if (/^on/i.test(key)) return [`${key}=`];
    if (/^(?:\w+:)?href$/i.test(key)) return INSIDE.test(value) ? [] : [value];
    if (key === 'attributeName' && /href|^on/i.test(value)) return [`attributeName="${value}"`];
    if (key === 'xmlns') return value === SVG ? [] : [value];
    return key.startsWith('xmlns:') || key === 'd' ? [] : outside(value);
  });
  return [...(isForeign ? [`<${name}`] : []), ...parts];
}

/** The text of an element as a browser joins it: comments and elements between its parts are no part of it. */
const textOf = (children: readonly { readonly type: string; readonly value?: string }[]): string =>
  children.map(({ type, value }) => (type === 'text' || type === 'cdata' ? value : '')).join('');

const outside = (value: string): string[] => STYLE_OUTSIDE.exec(value)?.slice(0, 1) ?? [];

function lineOf(text: string, part: string): number {
  const at = text.indexOf(part);
  return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}

function sizeOf({ width, height, viewBox }: Readonly<Record<string, string>>): typeof DEFAULT | undefined {
  const [, , boxWidth, boxHeight] = (viewBox ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const size = { width: pixels(width) ?? boxWidth, height: pixels(height) ?? boxHeight };
  return isSize(size) ? { width: Math.round(size.width), height: Math.round(size.height) } : undefined;
}

const isSize = (size: { width?: number | undefined; height?: number | undefined }): size is typeof DEFAULT =>
  [size.width, size.height].every((side) => side !== undefined && Number.isFinite(side) && side > 0);

const pixels = (length: string | undefined): number | undefined =>
  /^\s*[\d.]+\s*(?:px)?\s*$/.test(length ?? '') ? Number.parseFloat(length!) : undefined;
