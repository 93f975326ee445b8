/** The name of the lock file, beside course.yaml. */
export const LOCK_FILE = 'ids.lock.yaml';
