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
import { isWaiting, type Outbox } from './outbox.ts';
import { createExchange } from './exchange.ts';
import { launchReader } from './launch-reader.ts';
import { needsResend } from './resend.ts';
import { succeeded } from './results.ts';
import { type SessionReport, sessionReportOf } from './session-report.ts';

/** A session from Initialize to Terminate. In review and browse it writes nothing but `launch.browsed`. */
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
  /** what was set, and what has become of it */
  outbox(): Outbox;
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

/**
 * Opens a session. `refused`: the LMS refuses to initialise; `unreadable`: it answers in a form that no course can read,
 * and gets no value, since one could replace what it holds.
 */
export function openSession(
  api: object,
  dialect: Dialect,
  host: SessionHost,
): Session | 'refused' | 'unreadable' {
  let error = '';
  let readable = true;
  const callApi = createCaller(api, dialect, () => (readable = false));
  const call: Call = (method, ...parameters) => {
    const answer = callApi(method, ...parameters);
    if (method === 'getLastError' && answer !== null && answer !== '0') error = answer;
    return answer;
  };
  const initialized = succeeded(call, call('initialize', '')) || isOpen(call, dialect);
  if (!readable) return 'unreadable';
  if (!initialized) return 'refused';
  const reader = launchReader((element) => call('getValue', element));
  const launch = dialect.launch(reader.read);
  if (!readable) return 'unreadable';
  const exchange = createExchange(call, dialect, reader.known(), host.createAppender);
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

  const attempt = (): void => {
    const tried = exchange.attempt(conversation.outbox);
    conversation = attempted(conversation, { ...tried, online: host.online(), at: host.now() });
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

  if (launch.mode === 'browse' && launch.browsed.length > 0) {
    conversation = queued(conversation, launch.browsed);
    attempt();
  } else report();

  return {
    launch,
    save(assignments) {
      queue(assignments);
      if (conversation.endedByLms) report();
      if (!hasUnsaved()) return;
      if (nextAttemptIn(conversation, host.now()) === 0) return attempt();
      report();
      schedule();
    },
    saveNow(assignments) {
      queue(assignments);
      if (conversation.endedByLms) report();
      if (hasUnsaved()) attempt();
    },
    exit(assignments) {
      queue(assignments);
      if (hasUnsaved()) attempt();
      if (isFinished()) return true;
      // What such an LMS was sent can only be seen in it.
      if (hasUnsaved() && conversation.failure !== 'doubtful') return false;
      terminate();
      return true;
    },
    leave(assignments) {
      if (terminated) return;
      queue(assignments);
      if (hasUnsaved() && needsResend(conversation.outbox, dialect.equivalentValue)) attempt();
      if (hasUnsaved()) exchange.flush(conversation.outbox);
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
    outbox: () => conversation.outbox,
  };
}
