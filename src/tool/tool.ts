/** The folder of this tool, and its version for the data sheet. */
export interface Tool {
  readonly root: string;
  readonly version: string;
}
