import type { ProcessContext } from './process-context.ts';

/** Whether this is a build server: they set CI to `true` or `1`. */
export const isBuildServer = (env: ProcessContext['env']): boolean => /^(true|1)$/i.test(env['CI'] ?? '');
