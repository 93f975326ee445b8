import type { ProcessContext } from './process-context.ts';

/** Whether nobody sits at the terminal: build servers set CI. */
export const isBuildServer = (env: ProcessContext['env']): boolean => /^(true|1)$/i.test(env['CI'] ?? '');
