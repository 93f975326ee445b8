import { finding, type Finding } from '../../diagnostics/finding.ts';
import { entry } from '../keys/guide.ts';
import { checkFile, checkUrl, type UrlContext } from '../markdown/check-url.ts';
import type { Media } from '../media/media.ts';
import type { Draft } from '../yaml/draft.ts';
import { contrast, inkOn, legible, WHITE } from './shades.ts';

/** Font formats that browsers support. */
const FONTS = ['woff2', 'woff', 'ttf', 'otf'];

/**
 * `{ brand }` of course.yaml with the media names of its files, or `{}`; adds problems to `found`.
 */
export function readBrand(draft: Draft, media: Media, found: Finding[]): object {
  const { brand } = draft.value;
  if (typeof brand !== 'object' || brand === null) return {};
  const contextOf = (key: string): UrlContext => {
    const place = draft.place(['brand', key]);
    return { place, report: (problem, params) => found.push(finding(problem, place, params)) };
  };
  const [color, logo, font] = ['color', 'logo', 'font'].map((key) => entry(brand, key));
  if (typeof color === 'string' && /^#([\da-f]{3}){1,2}$/i.test(color) && inkOn(color) !== WHITE) {
    const darker = legible(color, [WHITE], 'darker');
    contextOf('color').report('blackOnBrand', { color, contrast: contrast(color, WHITE), darker });
  }
  return {
    brand: {
      ...brand,
      ...(isPath(logo) ? { logo: checkUrl({ type: 'image', url: logo }, media, contextOf('logo')) } : {}),
      ...(isPath(font) ? { font: checkFont(font, media, contextOf('font')) } : {}),
    },
  };
}

function checkFont(url: string, media: Media, context: UrlContext): string {
  if (!/^([a-z][a-z0-9+.-]+:|\/\/)/i.test(url)) return checkFile(url, FONTS, media, context);
  context.report('remoteFont', { url });
  return url;
}

const isPath = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
