import { randomBytes } from 'node:crypto';

const random = (): string => randomBytes(3).toString('hex');

/** A name for the temporary files of a run: builds in two containers may have the same process id. */
export const newRun = (): string => random();

/** A path beside that of a file, for its content until it is complete. */
export const temporaryPath = (path: string, run: string): string => `${path}.knigge-${run}${random()}.tmp`;

/** Whether a file name is that of a temporary file, of a run or of any. */
export const isTemporary = (name: string, run = '[0-9a-f]{6}'): boolean =>
  new RegExp(`\\.knigge-${run}[0-9a-f]{6}\\.tmp$`).test(name);
