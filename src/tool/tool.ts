/** The tool that compiles: where it lies, and its version for the data sheet. */
export interface Tool {
  readonly root: string;
  readonly version: string;
}
