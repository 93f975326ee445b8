import { expect } from 'vitest';

import type { LmsRecord } from '../../lms/lms-record.ts';
import type { Names } from './dialects.ts';
import type { LmsServer } from './lms-server.ts';
import { SOON } from './stage.ts';

/** How often kim's sessions have been opened, and how often ended. */
export function sessions(lms: LmsServer, names: Names): { opened: number; ended: number } {
  const count = (wanted: string): number => lms.calls('kim').filter(({ method }) => method === wanted).length;
  return { opened: count(names.initialize), ended: count(names.terminate) };
}

/** Waits until kim's one session has been ended, once. */
export async function endedOnce(lms: LmsServer, names: Names): Promise<void> {
  await expect.poll(() => sessions(lms, names), SOON).toEqual({ opened: 1, ended: 1 });
}

/** Waits until so many of kim's sessions have been ended. */
export async function endedTimes(lms: LmsServer, names: Names, times: number): Promise<void> {
  await expect.poll(() => sessions(lms, names).ended, SOON).toBe(times);
}

/** What the LMS holds of kim, without how long it took. */
export function heldBesideTimes(lms: LmsServer, names: Names): LmsRecord {
  const { [names.sessionTime]: _session, [names.totalTime]: _total, ...rest } = lms.held('kim');
  return rest;
}
