import type { Dialect } from '../dialect.ts';
import type { Call } from './call.ts';

/** What a SetValue came to. `refused`: no later attempt can succeed; `failed`: one may; `over`: the session has ended. */
export type SetResult = 'accepted' | 'refused' | 'failed' | 'over';

/**
 * What a Commit came to. `unconfirmed`: the LMS has not said that it failed, nor confirmed it; `failed`: the LMS was not
 * reached; `denied`: it says "false" and gives an error; `doubtful`: it says "false" and gives none.
 */
export type CommitResult = 'confirmed' | 'unconfirmed' | 'failed' | 'denied' | 'doubtful' | 'over';

/**
 * Unknown, unimplemented, read-only, wrong type, range or dependency (SCORM 1.2 3.1.7, SCORM 2004 3.1.7). 351, the
 * general failure of SetValue, is none: an LMS may give it for a while.
 */
const REFUSAL = /^(201|40[1-8])$/;

/** General exception, and general commit failure in SCORM 2004: also where the LMS answers "true". */
const FAILURE = /^(101|391)$/;

const isTrue = (answer: string | null): boolean => /^\s*(true|1)\s*$/i.test(answer ?? '');
const isFalse = (answer: string): boolean => /^\s*(false|0)\s*$/i.test(answer);

const errorOf = (call: Call): string => {
  const error = (call('getLastError') ?? '').trim();
  return error === '0' ? '' : error;
};

/**
 * What a SetValue came to. LMSs return 1 or nothing where the standard asks for "true", and some say "false"
 * though it worked; the error code then decides.
 */
export function setResultOf(call: Call, answer: string | null, { errors }: Dialect): SetResult {
  if (isTrue(answer)) return 'accepted';
  if (answer === null) return 'failed';
  const error = errorOf(call);
  if (error === '') return 'accepted';
  if (errors.over.includes(error)) return 'over';
  return REFUSAL.test(error) ? 'refused' : 'failed';
}

/** What a Commit came to. Other than with SetValue, "false" is no success without an error code either. */
export function commitResultOf(call: Call, answer: string | null, { errors }: Dialect): CommitResult {
  if (answer === null) return 'failed';
  const error = errorOf(call);
  if (isTrue(answer)) return error === '' ? 'confirmed' : FAILURE.test(error) ? 'failed' : 'unconfirmed';
  if (errors.over.includes(error)) return 'over';
  if (isFalse(answer)) return error === '' ? 'doubtful' : 'denied';
  return error === '' ? 'unconfirmed' : 'failed';
}

/** Whether an Initialize or a Terminate went through. */
export const succeeded = (call: Call, answer: string | null): boolean =>
  isTrue(answer) || (answer === '' && errorOf(call) === '');
