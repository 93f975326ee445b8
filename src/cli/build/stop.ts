import { constants } from 'node:os';
import type { ProcessContext } from '../process-context.ts';

/** Not SIGHUP: a build that was started to outlive its terminal ignores it. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** A signal that is aborted when a person or the system wants to end the command; its reason is the exit code. */
export function stopSignal(signals: ProcessContext['signals']): AbortSignal {
  const controller = new AbortController();
  for (const name of SIGNALS) {
    // As shells count: 128 and the number of the signal.
    signals.once(name, () => controller.abort(128 + constants.signals[name]));
  }
  return controller.signal;
}
