/** A file that could not be read, or had changed, when it was its turn. */
export class UnsteadyFile extends Error {
  /** on this machine */
  readonly path: string;

  constructor(path: string, cause?: unknown) {
    super(`"${path}" changed while it was packed, or could not be read.`, { cause });
    this.path = path;
  }
}
