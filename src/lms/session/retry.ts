import type { Assignment } from '../dialect.ts';
import { groupOf, isStatus, type Outbox } from './outbox.ts';
import type { SetResult } from './results.ts';

/** Sets a value; `resend`: the LMS accepted it before and may have lost it. */
export type SetValue = (assignment: Assignment, resend: boolean) => SetResult;

/** How often a value is sent that fails while the LMS accepts another one. After that the element counts as refused. */
const TRIES = 4;

/** The value that the LMS accepted last for each element, in order. */
export type AcceptedValues = Map<string, string>;

export const acceptedValues = (outbox: Outbox): AcceptedValues =>
  new Map(
    outbox.flatMap((entry) =>
      entry.lastAccepted === null || entry.append ? [] : [[entry.element, entry.lastAccepted]],
    ),
  );

interface Probing {
  readonly accepted: AcceptedValues;
  readonly outbox: Outbox;
  readonly set: SetValue;
}

/** Sends a value until the LMS accepts or refuses it, and gives up on an LMS that accepts no value at all. */
export function retry(send: () => SetResult, element: string, probing: Probing): SetResult {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const result = send();
    if (result !== 'failed') return result;
    if (!isResponsive(element, probing)) return 'failed';
  }
  return 'refused';
}

/** Whether the LMS accepts another value: one that it accepted before, else a waiting one that is no status. */
function isResponsive(failing: string, { accepted, outbox, set }: Probing): boolean {
  const known = [...accepted].findLast(([element]) => element !== failing);
  const next = outbox.find(
    ({ element, status, append }) =>
      status === 'waiting' && !append && groupOf(element) !== groupOf(failing) && !isStatus(element),
  );
  const probe = known ?? (next && ([next.element, next.value] as const));
  return probe !== undefined && ['accepted', 'refused'].includes(set(probe, false));
}
