import type { Assignment, Dialect, Launch } from '../dialect.ts';
import type { CreateAppender } from './append.ts';
import { createCaller, type Call } from './call.ts';
import {
  nextAttemptIn,
  ended,
  queued,
  offline,
  online,
  OPENED,
  useFallbacks,
  attempted,
} from './conversation.ts';
import { setResultOf, commitResultOf, succeeded } from './results.ts';
import { type DeliveryStatus, statusOf, isWaiting } from './outbox.ts';
import { flush, needsEquivalentValue, type FlushResult, type SetValue } from './flush.ts';
import { type SessionReport, sessionReportOf } from './session-report.ts';

/** A session from Initialize to Terminate. In review and browse it writes nothing. */
export interface Session {
  readonly launch: Launch;
  /** sets values and commits them, at most one commit a second; what fails is sent again */
  save(assignments: readonly Assignment[]): void;
  /** sets values and commits them at once: there may be no later moment */
  saveNow(assignments: readonly Assignment[]): void;
  /** saves and terminates; where saving fails the session stays open, and the answer is false */
  exit(assignments: readonly Assignment[]): boolean;
  /** the page goes: sets values and terminates, whatever comes of it */
  leave(assignments: readonly Assignment[]): void;
  /** the network has gone down or come up */
  network(online: boolean): void;
  /** from now on, values are sent as their fallbacks */
  useFallbacks(): void;
  /** the delivery status of a value; undefined where it was never set */
  statusOf(assignment: Assignment): DeliveryStatus | undefined;
}

export interface SessionHost {
  onReport(report: SessionReport): void;
  /** runs a function in the background, once the learner is idle */
  later(act: () => void, milliseconds: number): void;
  /** milliseconds since 1970 */
  now(): number;
  online(): boolean;
  /** for courses that append to what the LMS holds */
  readonly createAppender?: CreateAppender | undefined;
}

/** Whether the session is open already, as after a reload within the same API. A GetValue fails where it is over. */
function isOpen(call: Call, { errors }: Dialect): boolean {
  if (!errors.alreadyOpen.includes(call('getLastError') ?? '')) return false;
  call('getValue', 'cmi.suspend_data');
  return ![...errors.alreadyOpen, ...errors.over].includes(call('getLastError') ?? '');
}

/** Opens a session; undefined where the LMS refuses to initialise. */
export function openSession(api: object, dialect: Dialect, host: SessionHost): Session | undefined {
  let error = '';
  const bare = createCaller(api, dialect);
  const call: Call = (method, ...parameters) => {
    const answer = bare(method, ...parameters);
    if (method === 'getLastError' && answer !== null && answer !== '0') error = answer;
    return answer;
  };
  if (!succeeded(call, call('initialize', '')) && !isOpen(call, dialect)) return undefined;
  const launch = dialect.launch((element) => call('getValue', element) ?? '');
  const writes = launch.mode === 'normal';
  let conversation = OPENED;
  let terminated = false;
  let ticket = 0;

  const isFinished = (): boolean => conversation.state === 'ended';

  const report = (): void => host.onReport(sessionReportOf(conversation, launch, error));

  const schedule = (): void => {
    ticket += 1;
    const mine = ticket;
    const due = nextAttemptIn(conversation, host.now());
    if (due !== null) host.later(() => mine === ticket && attempt(), due);
  };

  const setOne = (element: string, value: string) =>
    setResultOf(call, call('setValue', element, value), dialect);

  const join = host.createAppender?.((element) => call('getValue', element), setOne);

  const set: SetValue = ([element, value, options], resend) =>
    options?.append && join ? join(element, value, resend) : setOne(element, value);

  const flushAll = (): FlushResult => flush(conversation.outbox, dialect.equivalentValue, set);

  const tryOnce = (): void => {
    const flushed = flushAll();
    const commitResult = flushed.end === 'done' ? commitResultOf(call, call('commit', ''), dialect) : null;
    conversation = attempted(conversation, { flushed, commitResult, online: host.online(), at: host.now() });
  };

  /** An equivalent value is followed by the value itself at once: the record must not keep the former. */
  const attempt = (): void => {
    tryOnce();
    if (hasUnsaved() && conversation.failures === 0) tryOnce();
    report();
    schedule();
  };

  const terminate = (): void => {
    terminated = true;
    conversation = ended(conversation, succeeded(call, call('terminate', '')));
    report();
    schedule();
  };

  const note = (assignments: readonly Assignment[]): void => {
    if (writes) conversation = queued(conversation, assignments);
  };

  const hasUnsaved = (): boolean => !isFinished() && isWaiting(conversation.outbox);

  report();

  return {
    launch,
    save(assignments) {
      note(assignments);
      if (!hasUnsaved()) return;
      if (nextAttemptIn(conversation, host.now()) === 0) return attempt();
      report();
      schedule();
    },
    saveNow(assignments) {
      note(assignments);
      if (hasUnsaved()) attempt();
    },
    exit(assignments) {
      note(assignments);
      if (hasUnsaved()) attempt();
      if (isFinished()) return true;
      if (hasUnsaved()) return false;
      terminate();
      return true;
    },
    leave(assignments) {
      if (terminated) return;
      note(assignments);
      if (hasUnsaved() && needsEquivalentValue(conversation.outbox, dialect.equivalentValue)) attempt();
      if (hasUnsaved()) flushAll();
      terminate();
    },
    network(back) {
      if (!writes || isFinished()) return;
      conversation = (back ? online : offline)(conversation, host.now());
      report();
      schedule();
    },
    useFallbacks() {
      conversation = useFallbacks(conversation);
    },
    statusOf: (assignment) => statusOf(conversation.outbox, assignment),
  };
}
