import type { Finding } from '../../diagnostics/finding.ts';
import type { FileInMemory } from '../../files/package-file.ts';

/** A picture as packages contain it; its files bear parts of the hashes of their contents in their names. */
export interface Picture {
  /** pixels; pages reserve this room before the file is loaded */
  readonly width: number;
  readonly height: number;
  /** in a format that every browser shows */
  readonly file: FileInMemory;
  /** smaller WebP files of the same picture, with their widths in pixels */
  readonly choices: readonly { readonly width: number; readonly file: FileInMemory }[];
}

/** A picture, undefined if it is in error, and its findings. */
export interface PictureResult {
  readonly picture: Picture | undefined;
  readonly findings: readonly Finding[];
}

/** All files of a picture. */
export const filesOf = ({ file, choices }: Picture): FileInMemory[] => [
  file,
  ...choices.map((choice) => choice.file),
];
