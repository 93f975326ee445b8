import { extname } from 'node:path';
import { nameWithHash } from '../../files/name-with-hash.ts';
import { choiceName } from './choice-name.ts';
import type { Picture } from './picture.ts';

/** pixels; the limit of WebP (RFC 9649) */
const MAX_HEIGHT = 16_383;
/** pixels; enough for a column of 40rem on a screen with a device pixel ratio of 2 */
const MAX_WIDTH = 1600;
/** pixels; for phones and small windows */
const WIDTHS = [480, 960];
/** million pixels; decoded, up to a gigabyte */
export const MAX_MEGAPIXELS = 250;
/** Bytes that the WebP file must save, else it is left out. */
const MIN_SAVING = 2000;

export type Refusal = { readonly megapixels: number } | 'broken';

/**
 * Recodes a raster picture: upright, without metadata, in the sizes that a page needs. `moves`: it is
 * animated.
 */
export async function recode(
  name: string,
  bytes: Uint8Array,
): Promise<{ readonly picture: Picture; readonly moves: boolean } | Refusal> {
  const { default: sharp } = await import('sharp');
  const open = () => sharp(bytes, { limitInputPixels: false, failOn: 'error' });
  const metadata = bytes.length === 0 ? undefined : await open().metadata().catch(nothing);
  if (!metadata || metadata.format === 'svg') return 'broken';
  const megapixels = (metadata.width * metadata.height) / 1e6;
  if (megapixels > MAX_MEGAPIXELS) return { megapixels: Math.round(megapixels) };

  const { width: upright } = metadata.autoOrient;
  const scaled = (width: number) =>
    open().autoOrient().resize({ width, height: MAX_HEIGHT, fit: 'inside', withoutEnlargement: true });
  const type = TYPES[extname(name)]!;
  try {
    const widest = Math.min(upright, MAX_WIDTH);
    const { data, info } = await scaled(widest)[type](OPTIONS[type]).toBuffer({ resolveWithObject: true });
    const choices = [];
    for (const width of type === 'webp' ? [] : [...WIDTHS.filter((one) => one < widest), widest]) {
      const webp = metadata.format === 'jpeg' ? PHOTO : DRAWING;
      const small = await scaled(width).webp(webp).toBuffer({ resolveWithObject: true });
      const file = { name: nameWithHash(choiceName(name, width), small.data), bytes: small.data };
      choices.push({ width: small.info.width, file });
    }
    const isWorthIt = choices.length > 0 && choices.at(-1)!.file.bytes.length < data.length - MIN_SAVING;
    return {
      picture: {
        width: info.width,
        height: info.height,
        file: { name: nameWithHash(name, data), bytes: data },
        choices: isWorthIt ? choices : [],
      },
      moves: (metadata.pages ?? 1) > 1,
    };
  } catch {
    return 'broken';
  }
}

const nothing = (): undefined => undefined;

const TYPES: Readonly<Record<string, 'jpeg' | 'png' | 'gif' | 'webp'>> = {
  '.jpg': 'jpeg',
  '.jpeg': 'jpeg',
  '.png': 'png',
  '.gif': 'gif',
  '.webp': 'webp',
};

const PHOTO = { quality: 78 };
/** For screenshots and diagrams, with sharp edges and small letters. */
const DRAWING = { nearLossless: true, quality: 60 };
const OPTIONS = {
  jpeg: { quality: 80, mozjpeg: true },
  png: { compressionLevel: 9 },
  gif: {},
  webp: { quality: 80 },
};
