import { readFile } from 'node:fs/promises';
import { reading } from '../../files/file-error.ts';

/** What a style sheet needs to know of a font file. */
export interface FontFacts {
  /** lightest and boldest weight of a variable font; null for others */
  readonly weights: readonly [number, number] | null;
}

/**
 * Reads a font file; undefined if it is none.
 *
 * @throws FileError
 */
export async function readFont(path: string): Promise<FontFacts | undefined> {
  const bytes = await reading(path, readFile(path));
  const fontkit = await import('fontkit');
  try {
    const font = fontkit.create(bytes);
    if (!('variationAxes' in font)) return undefined;
    const { wght } = font.variationAxes;
    return { weights: wght ? [wght.min, wght.max] : null };
  } catch {
    return undefined;
  }
}
