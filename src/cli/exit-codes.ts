/** The exit code after an exception, which is always an error of this tool. */
export const INTERNAL_ERROR = 3;
