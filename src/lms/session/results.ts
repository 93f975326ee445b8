import type { Dialect } from '../dialect.ts';
import type { Call } from './call.ts';

/** What a SetValue came to. `refused`: no later attempt can succeed; `failed`: one may; `over`: the session has ended. */
export type SetResult = 'accepted' | 'refused' | 'failed' | 'over';

/** What a Commit came to. `unconfirmed`: the LMS has not said that it failed, nor confirmed it. */
export type CommitResult = 'confirmed' | 'unconfirmed' | 'failed' | 'over';

/** Unknown, unimplemented, read-only, wrong type, range, order or dependency (SCORM 1.2 3.1.7, SCORM 2004 3.1.7). */
const REFUSAL = /^(201|351|40[1-8])$/;

/** General exception, and general commit failure in SCORM 2004: also where the LMS answers "true". */
const FAILURE = /^(101|391)$/;

const isTrue = (answer: string | null): boolean => answer === 'true' || answer === '1';

const errorOf = (call: Call): string => {
  const error = call('getLastError') ?? '';
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

/** What a Commit came to. Other than with SetValue, "false" is a failure also without an error code. */
export function commitResultOf(call: Call, answer: string | null, { errors }: Dialect): CommitResult {
  if (answer === null) return 'failed';
  const error = errorOf(call);
  if (answer === 'true') return error === '' ? 'confirmed' : FAILURE.test(error) ? 'failed' : 'unconfirmed';
  if (errors.over.includes(error)) return 'over';
  return answer === 'false' || error !== '' ? 'failed' : 'unconfirmed';
}

/** Whether an Initialize or a Terminate went through. */
export const succeeded = (call: Call, answer: string | null): boolean =>
  isTrue(answer) || (answer === '' && errorOf(call) === '');
