/** Says that the system refused to read or to write a file or folder. */
export class FileError extends Error {
  /** on this machine, as Node takes it */
  readonly path: string;
  readonly access: 'read' | 'write';
  /** the system's code, such as EACCES */
  readonly reason: string;

  constructor(path: string, access: 'read' | 'write', reason: string, cause?: unknown) {
    super(`${access} "${path}": ${reason}`, { cause });
    this.path = path;
    this.access = access;
    this.reason = reason;
  }
}

/**
 * The same promise, whose rejection by the system names the path: errors of an open file do not.
 *
 * @throws FileError
 */
export const reading = <T>(path: string, work: Promise<T>): Promise<T> => naming(path, 'read', work);

/**
 * The same for what writes to the path.
 *
 * @throws FileError
 */
export const writing = <T>(path: string, work: Promise<T>): Promise<T> => naming(path, 'write', work);

const naming = <T>(path: string, access: 'read' | 'write', work: Promise<T>): Promise<T> =>
  work.catch((error: unknown) => {
    throw isSystemError(error) ? new FileError(path, access, error.code, error) : error;
  });

/** Node names the call that failed in errors of the system alone; others have codes too, such as ERR_INVALID_ARG_TYPE. */
const isSystemError = (error: unknown): error is { readonly code: string } =>
  error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';

/** Whether a reason of the system says that there is nothing at a path. */
export const isAbsent = (reason: string): boolean => reason === 'ENOENT' || reason === 'ENOTDIR';
