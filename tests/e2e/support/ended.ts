import { expect } from 'vitest';

import type { LmsRecord } from '../../../src/profiles/lms-record.ts';
import type { Names } from './dialects.ts';
import type { LmsServer } from './lms-server.ts';
import { SOON } from './stage.ts';

/** How often kim's sessions have been opened, and how often ended. */
export function sessions(lms: LmsServer, names: Names): { opened: number; ended: number } {
  const count = (wanted: string): number => lms.calls('kim').filter(({ method }) => method === wanted).length;
  return { opened: count(names.initialize), ended: count(names.terminate) };
}

/** Waits until so many of kim's sessions have been opened, and each has been ended. */
export async function untilEnded(lms: LmsServer, names: Names, times = 1): Promise<void> {
  await expect.poll(() => sessions(lms, names), SOON).toEqual({ opened: times, ended: times });
}

/** Waits until kim's first session has been ended and the LMS has added its time. */
export async function untilTimeSaved(lms: LmsServer, names: Names): Promise<void> {
  await untilEnded(lms, names);
  await expect.poll(() => Object.keys(lms.record('kim')), SOON).toContain(names.totalTime);
}

/** The LMS's record of kim without the times. */
export function recordWithoutTimes(lms: LmsServer, names: Names): LmsRecord {
  const { [names.sessionTime]: _session, [names.totalTime]: _total, ...rest } = lms.record('kim');
  return rest;
}
