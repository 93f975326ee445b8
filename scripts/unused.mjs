/** Stands for what archiver imports for archives that Knigge does not make: tar, globs, and files by their paths. */
export function Readable() {
  throw new Error('This part of archiver is not bundled.');
}
export default Readable;
