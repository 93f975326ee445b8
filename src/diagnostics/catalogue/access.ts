import { error } from '../problem.ts';
import { remedyFor } from '../refusals.ts';

/** What the system refuses: its reasons lie around Knigge, not in a course. */
export const access = {
  unreadable: error<{ readonly path: string; readonly reason: string }>('KNG270', {
    example: { path: 'modules/smk/01-anfrage.md', reason: 'EACCES' },
    de: ({ path, reason }) => [
      `„${path}“ lässt sich nicht lesen (${reason}).`,
      `${remedyFor.de(reason)} Versuchen Sie es danach noch einmal.`,
    ],
    en: ({ path, reason }) => [
      `"${path}" cannot be read (${reason}).`,
      `${remedyFor.en(reason)} Then try again.`,
    ],
  }),
  unwritable: error<{ readonly path: string; readonly reason: string }>('KNG271', {
    example: { path: 'modules/smk/ids.lock.yaml', reason: 'ENOSPC' },
    de: ({ path, reason }) => [
      `„${path}“ lässt sich nicht schreiben (${reason}).`,
      `${remedyFor.de(reason)} Versuchen Sie es danach noch einmal.`,
    ],
    en: ({ path, reason }) => [
      `"${path}" cannot be written (${reason}).`,
      `${remedyFor.en(reason)} Then try again.`,
    ],
  }),
};
