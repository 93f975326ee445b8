import { generated } from '../../scripts/compiled.mjs';

/** Vitest calls this before the first test: the tests read what the tool reads from `generated/`. */
export const setup = generated;
