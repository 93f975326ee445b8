/** One entry of a package: a path from the root, with forward slashes, and its content. */
export interface PackageFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
