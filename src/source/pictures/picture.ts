import type { Finding } from '../../diagnostics/finding.ts';
import type { FileInMemory } from '../../files/package-file.ts';

/** A picture as it goes into packages. */
export interface Picture {
  /** pixels; what a page reserves before the file is there */
  readonly width: number;
  readonly height: number;
  /** what every browser shows, under the name that the page has */
  readonly file: FileInMemory;
  /** smaller files of the same picture for browsers that know the format; their widths in pixels */
  readonly choices: readonly { readonly width: number; readonly file: FileInMemory }[];
}

/** A picture, and what there is to say of it; undefined where it is in error. */
export interface PictureResult {
  readonly picture: Picture | undefined;
  readonly findings: readonly Finding[];
}

/** Every file of a picture. */
export const filesOf = ({ file, choices }: Picture): FileInMemory[] => [
  file,
  ...choices.map((choice) => choice.file),
];
