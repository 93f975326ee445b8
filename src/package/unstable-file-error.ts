/** Says that a file changed while a package was written, or could not be read. */
export class UnstableFileError extends Error {
  /** on this machine, as Node takes it */
  readonly path: string;

  constructor(path: string, cause?: unknown) {
    super(`"${path}" changed while it was packed, or could not be read.`, { cause });
    this.path = path;
  }
}
