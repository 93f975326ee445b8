import type { Call } from './call.ts';

/** `refused`: no later attempt can cure it; `failed`: it may. */
export type Verdict = 'accepted' | 'refused' | 'failed';

/** Unknown, unimplemented, read-only, wrong type, range, order or dependency (SCORM 1.2 3.1.7, SCORM 2004 3.1.7). */
const REFUSALS = ['201', '351', '401', '402', '403', '404', '405', '406', '407', '408'];

const isTrue = (answer: string | null): boolean => answer === 'true' || answer === '1';

/**
 * What a SetValue came to. LMSs return 1 or nothing where the standard asks for "true", and some say "false"
 * though it worked; the error code then decides.
 */
export function judge(call: Call, answer: string | null): Verdict {
  if (isTrue(answer)) return 'accepted';
  if (answer === null) return 'failed';
  const error = call('getLastError') ?? '';
  if (error === '' || error === '0') return 'accepted';
  return REFUSALS.includes(error) ? 'refused' : 'failed';
}

/** Whether a Commit, Initialize or Terminate went through: here an LMS that says "false" is believed. */
export const confirmed = (call: Call, answer: string | null): boolean =>
  isTrue(answer) || (answer === '' && call('getLastError') === '0');
