import { dirname, join } from 'node:path';
import { compileCommand } from '../../scripts/compile-command.ts';
import { packageRoot } from '../../src/tool/package-root.ts';

/** The command as people run it: compiled, it starts in half the time. Packing the tool writes lib/ at any moment. */
export const COMMAND = join(packageRoot(), 'node_modules/.cache/knigge/command/knigge.js');

/** Compiles it once, before any test. */
export const setup = (): Promise<void> => compileCommand(dirname(COMMAND));
