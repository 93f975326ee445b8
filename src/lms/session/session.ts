import type { Assignment, Dialect, Launch } from '../dialect.ts';
import type { Joining } from './append.ts';
import { callerOf, type Call } from './call.ts';
import { dueIn, ended, noted, offline, online, OPENED, plainly, tried } from './conversation.ts';
import { judge, receiptOf, wentThrough } from './verdict.ts';
import { type Fate, fateOf, isWaiting } from './outbox.ts';
import { offer, owesAnotherForm, type Round, type SetValue } from './flush.ts';
import { type Report, reportOf } from './session-report.ts';

/** The conversation with an LMS from Initialize to Terminate. In review and browse it writes nothing. */
export interface Session {
  readonly launch: Launch;
  /** sets values and commits them, at most one commit a second; what does not get through is tried again */
  save(assignments: readonly Assignment[]): void;
  /** sets values and commits them at once: there may be no later moment */
  saveNow(assignments: readonly Assignment[]): void;
  /** saves and terminates; where saving fails the session stays open, and the answer is false */
  exit(assignments: readonly Assignment[]): boolean;
  /** the page goes: sets values and terminates, whatever comes of it */
  leave(assignments: readonly Assignment[]): void;
  /** the network has gone or come back */
  network(online: boolean): void;
  /** from now on, responses go in their plain form */
  speakPlainly(): void;
  /** how far a value has come; undefined where it was never set */
  fateOf(assignment: Assignment): Fate | undefined;
}

export interface SessionHost {
  onReport(report: Report): void;
  /** runs an act in the background, when it disturbs nobody */
  later(act: () => void, milliseconds: number): void;
  /** milliseconds since 1970 */
  now(): number;
  online(): boolean;
  /** for courses that add to what the LMS holds already */
  readonly joining?: Joining | undefined;
}

/** A page that was reloaded inside the same API finds the session open; a GetValue tells it from one that is over. */
function isOpen(call: Call, { errors }: Dialect): boolean {
  if (!errors.alreadyOpen.includes(call('getLastError') ?? '')) return false;
  call('getValue', 'cmi.suspend_data');
  return ![...errors.alreadyOpen, ...errors.over].includes(call('getLastError') ?? '');
}

/** Opens a session; undefined where the LMS refuses to initialise. */
export function openSession(api: object, dialect: Dialect, host: SessionHost): Session | undefined {
  let error = '';
  const bare = callerOf(api, dialect);
  const call: Call = (method, ...parameters) => {
    const answer = bare(method, ...parameters);
    if (method === 'getLastError' && answer !== null && answer !== '0') error = answer;
    return answer;
  };
  if (!wentThrough(call, call('initialize', '')) && !isOpen(call, dialect)) return undefined;
  const launch = dialect.launch((element) => call('getValue', element) ?? '');
  const writes = launch.mode === 'normal';
  let conversation = OPENED;
  let terminated = false;
  let ticket = 0;

  const isFinished = (): boolean => conversation.state === 'ended';

  const tell = (): void => host.onReport(reportOf(conversation, launch, error));

  const schedule = (): void => {
    ticket += 1;
    const mine = ticket;
    const due = dueIn(conversation, host.now());
    if (due !== null) host.later(() => mine === ticket && attempt(), due);
  };

  const setOne = (element: string, value: string) => judge(call, call('setValue', element, value), dialect);

  const join = host.joining?.((element) => call('getValue', element), setOne);

  const set: SetValue = ([element, value, manner], again) =>
    manner?.joins && join ? join(element, value, again) : setOne(element, value);

  const offerAll = (): Round => offer(conversation.ledger, dialect.alike, set);

  const tryOnce = (): void => {
    const round = offerAll();
    const receipt = round.end === 'done' ? receiptOf(call, call('commit', ''), dialect) : null;
    conversation = tried(conversation, { round, receipt, online: host.online(), at: host.now() });
  };

  /** What had to go in another form first follows in its own at once: the record must not stay in between. */
  const attempt = (): void => {
    tryOnce();
    if (owes() && conversation.failures === 0) tryOnce();
    tell();
    schedule();
  };

  const terminate = (): void => {
    terminated = true;
    conversation = ended(conversation, wentThrough(call, call('terminate', '')));
    tell();
    schedule();
  };

  const note = (assignments: readonly Assignment[]): void => {
    if (writes) conversation = noted(conversation, assignments);
  };

  const owes = (): boolean => !isFinished() && isWaiting(conversation.ledger);

  tell();

  return {
    launch,
    save(assignments) {
      note(assignments);
      if (!owes()) return;
      if (dueIn(conversation, host.now()) === 0) return attempt();
      tell();
      schedule();
    },
    saveNow(assignments) {
      note(assignments);
      if (owes()) attempt();
    },
    exit(assignments) {
      note(assignments);
      if (owes()) attempt();
      if (isFinished()) return true;
      if (owes()) return false;
      terminate();
      return true;
    },
    leave(assignments) {
      if (terminated) return;
      note(assignments);
      if (owes() && owesAnotherForm(conversation.ledger, dialect.alike)) attempt();
      if (owes()) offerAll();
      terminate();
    },
    network(back) {
      if (!writes || isFinished()) return;
      conversation = (back ? online : offline)(conversation, host.now());
      tell();
      schedule();
    },
    speakPlainly() {
      conversation = plainly(conversation);
    },
    fateOf: (assignment) => fateOf(conversation.ledger, assignment),
  };
}
