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
  /** sets values and commits them at once */
  saveNow(assignments: readonly Assignment[]): void;
  /** saves and terminates; where saving fails the session stays open, and the answer is false */
  exit(assignments: readonly Assignment[]): boolean;
  /** the page is unloaded: sets values and terminates, also where saving fails */
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
  later(task: () => void, milliseconds: number): void;
  /** milliseconds since 1970 */
  now(): number;
  online(): boolean;
  /** for courses that append to elements; without it, values replace each other */
  readonly createAppender?: CreateAppender | undefined;
}

/** Whether the session is open already, as after a reload with the same API. In an ended session GetValue fails. */
function isOpen(call: Call, { errors }: Dialect): boolean {
  if (!errors.alreadyOpen.includes(call('getLastError') ?? '')) return false;
  call('getValue', 'cmi.suspend_data');
  return ![...errors.alreadyOpen, ...errors.over].includes(call('getLastError') ?? '');
}

/** Opens a session; undefined where the LMS refuses to initialise. */
export function openSession(api: object, dialect: Dialect, host: SessionHost): Session | undefined {
  let error = '';
  const callApi = createCaller(api, dialect);
  const call: Call = (method, ...parameters) => {
    const answer = callApi(method, ...parameters);
    if (method === 'getLastError' && answer !== null && answer !== '0') error = answer;
    return answer;
  };
  if (!succeeded(call, call('initialize', '')) && !isOpen(call, dialect)) return undefined;
  const launch = dialect.launch((element) => call('getValue', element) ?? '');
  const isWritable = launch.mode === 'normal';
  let conversation = OPENED;
  let terminated = false;
  let latestSchedule = 0;

  const isFinished = (): boolean => conversation.state === 'ended';

  const report = (): void => host.onReport(sessionReportOf(conversation, launch, error));

  const schedule = (): void => {
    latestSchedule += 1;
    const thisSchedule = latestSchedule;
    const due = nextAttemptIn(conversation, host.now());
    if (due !== null) host.later(() => thisSchedule === latestSchedule && attempt(), due);
  };

  const setOne = (element: string, value: string) =>
    setResultOf(call, call('setValue', element, value), dialect);

  const append = host.createAppender?.((element) => call('getValue', element), setOne);

  const set: SetValue = ([element, value, options], resend) =>
    options?.append && append ? append(element, value, resend) : setOne(element, value);

  const flushAll = (): FlushResult => flush(conversation.outbox, dialect.equivalentValue, set);

  const tryOnce = (): void => {
    const flushed = flushAll();
    const commitResult = flushed.end === 'done' ? commitResultOf(call, call('commit', ''), dialect) : null;
    conversation = attempted(conversation, { flushed, commitResult, online: host.online(), at: host.now() });
  };

  /** After an equivalent value, the value itself is sent at once, so that the LMS does not keep the former. */
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

  const queue = (assignments: readonly Assignment[]): void => {
    if (isWritable) conversation = queued(conversation, assignments);
  };

  const hasUnsaved = (): boolean => !isFinished() && isWaiting(conversation.outbox);

  report();

  return {
    launch,
    save(assignments) {
      queue(assignments);
      if (!hasUnsaved()) return;
      if (nextAttemptIn(conversation, host.now()) === 0) return attempt();
      report();
      schedule();
    },
    saveNow(assignments) {
      queue(assignments);
      if (hasUnsaved()) attempt();
    },
    exit(assignments) {
      queue(assignments);
      if (hasUnsaved()) attempt();
      if (isFinished()) return true;
      if (hasUnsaved()) return false;
      terminate();
      return true;
    },
    leave(assignments) {
      if (terminated) return;
      queue(assignments);
      if (hasUnsaved() && needsEquivalentValue(conversation.outbox, dialect.equivalentValue)) attempt();
      if (hasUnsaved()) flushAll();
      terminate();
    },
    network(isOnline) {
      if (!isWritable || isFinished()) return;
      conversation = (isOnline ? online : offline)(conversation, host.now());
      report();
      schedule();
    },
    useFallbacks() {
      conversation = useFallbacks(conversation);
    },
    statusOf: (assignment) => statusOf(conversation.outbox, assignment),
  };
}
