import { callerOf, type Call } from './call.ts';
import type { Assignment, Dialect, Launch, Mode } from './dialect.ts';
import { confirmed, judge } from './judge.ts';
import { missed, send, type Waiting } from './outbox.ts';

/**
 * `review` also stands for browse: in both nothing is written. `refused`: there is an LMS, but it opens no
 * session.
 */
export type SessionState = 'connecting' | 'tracked' | 'lost' | 'review' | 'untracked' | 'refused' | 'ended';

/** The conversation with an LMS from Initialize to Terminate. */
export interface Session {
  readonly launch: Launch;
  /** sets values and commits them; what does not get through is kept and tried again */
  save(assignments: readonly Assignment[]): void;
  /** saves and terminates; where saving fails the session stays open, and the answer is false */
  exit(assignments: readonly Assignment[]): boolean;
  /** the page goes: sets values and terminates, whatever comes of it */
  leave(assignments: readonly Assignment[]): void;
}

export interface SessionHost {
  /** `saved` is true right after a commit that the LMS confirmed and that left nothing behind */
  onState(state: SessionState, saved: boolean, mode: Mode): void;
  later(act: () => void, milliseconds: number): void;
  online(): boolean;
}

const FIRST_RETRY = 2000;
const LONGEST_RETRY = 30_000;

/** Initialised already: a page that was reloaded inside the same API (SCORM 1.2 101, SCORM 2004 103). */
const ALREADY_OPEN = ['101', '103'];

/** No session, or none any more. SCORM 1.2 says 101 to a second Initialize in both cases; a GetValue tells. */
const NOT_OPEN = ['101', '122', '123', '301'];

/** What the record is worthless without; interactions only where the LMS keeps any (optional in SCORM 1.2). */
const ESSENTIAL = /suspend_data|status$/;
const ESSENTIAL_ANSWER = /interactions\.\d+\.(id|type|student_response|learner_response|result)$/;

function isOpen(call: Call): boolean {
  if (!ALREADY_OPEN.includes(call('getLastError') ?? '')) return false;
  call('getValue', 'cmi.suspend_data');
  return !NOT_OPEN.includes(call('getLastError') ?? '');
}

/** Opens a session; undefined where the LMS refuses to initialise. */
export function openSession(api: object, dialect: Dialect, host: SessionHost): Session | undefined {
  const call = callerOf(api, dialect);
  if (!confirmed(call, call('initialize', '')) && !isOpen(call)) return undefined;
  const launch = dialect.launch((element) => call('getValue', element) ?? '');
  const writes = launch.mode === 'normal';
  let waiting: readonly Waiting[] = [];
  let lacking = false;
  let unsaved = false;
  let retryIn = FIRST_RETRY;
  let retrying = false;
  let ended = false;
  const tell = (state: SessionState, saved: boolean): void =>
    host.onState(state, saved && !lacking, launch.mode);
  tell(writes ? 'tracked' : 'review', false);

  const isEssential = (element: string): boolean =>
    ESSENTIAL.test(element) || (launch.interactionCount !== null && ESSENTIAL_ANSWER.test(element));

  const set = (assignments: readonly Assignment[]): void => {
    const fresh = assignments.map((assignment) => ({ assignment, missed: 0 }));
    const sent = send([...waiting, ...fresh], ([element, value]) =>
      judge(call, call('setValue', element, value)),
    );
    waiting = sent.waiting;
    lacking ||= sent.refused.some(isEssential);
    unsaved = true;
  };

  const commit = (): boolean => {
    // Moodle 4.5 answers "true" to a Commit that never left a machine without network (request.js).
    const committed = confirmed(call, call('commit', '')) && host.online();
    if (committed) waiting = missed(waiting);
    unsaved = !committed || waiting.length > 0;
    tell(unsaved ? 'lost' : 'tracked', !unsaved);
    if (unsaved) retry();
    else retryIn = FIRST_RETRY;
    return !unsaved;
  };

  const retry = (): void => {
    if (retrying) return;
    retrying = true;
    host.later(() => {
      retrying = false;
      if (ended || !unsaved) return;
      set([]);
      commit();
    }, retryIn);
    retryIn = Math.min(retryIn * 2, LONGEST_RETRY);
  };

  const terminate = (): void => {
    ended = true;
    const terminated = confirmed(call, call('terminate', ''));
    tell('ended', !writes || (terminated && !unsaved));
  };

  return {
    launch,
    save(assignments) {
      if (!writes || ended || assignments.length === 0) return;
      set(assignments);
      commit();
    },
    exit(assignments) {
      if (ended) return true;
      if (writes) {
        set(assignments);
        if (!commit()) return false;
      }
      terminate();
      return true;
    },
    leave(assignments) {
      if (ended) return;
      if (writes) set(assignments);
      terminate();
    },
  };
}
