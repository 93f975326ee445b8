/** An entry of a package in memory: its path from the root, with forward slashes, and its content. */
export interface FileInMemory {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An entry whose content stays on disk, however large, until it is packed. */
export interface FileOnDisk {
  readonly name: string;
  readonly path: string;
}

export type PackageFile = FileInMemory | FileOnDisk;
