import type { Finding } from '../../diagnostics/finding.ts';

/** A file of a picture, by its name in the package. */
export interface PictureFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A picture as it goes into packages. */
export interface Picture {
  /** pixels; what a page reserves before the file is there */
  readonly width: number;
  readonly height: number;
  /** what every browser shows, under the name that the page has */
  readonly file: PictureFile;
  /** smaller files of the same picture for browsers that know the format; their widths in pixels */
  readonly choices: readonly { readonly width: number; readonly file: PictureFile }[];
}

/** A picture, and what there is to say of it; undefined where it is in error. */
export interface PictureResult {
  readonly picture: Picture | undefined;
  readonly findings: readonly Finding[];
}
