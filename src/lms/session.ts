import { callerOf } from './call.ts';
import type { Assignment, Dialect, Launch, Mode } from './dialect.ts';

/** `review` also stands for browse: in both nothing is written. */
export type SessionState = 'connecting' | 'tracked' | 'lost' | 'review' | 'untracked' | 'ended';

/** The conversation with an LMS from Initialize to Terminate. */
export interface Session {
  readonly launch: Launch;
  /** sets values and commits them; what does not get through is kept and tried again */
  save(assignments: readonly Assignment[]): void;
  /** sets values and terminates, once; answers whether everything was confirmed before */
  end(assignments: readonly Assignment[], commitFirst: boolean): boolean;
}

export interface SessionHost {
  /** `saved` is true right after a commit that the LMS confirmed */
  onState(state: SessionState, saved: boolean, mode: Mode): void;
  later(act: () => void, milliseconds: number): void;
}

const FIRST_RETRY = 2000;
const LONGEST_RETRY = 30_000;

/** Initialised already: a page that was reloaded inside the same API (SCORM 1.2 101, SCORM 2004 103). */
const ALREADY_OPEN = ['101', '103'];

/** Errors that no later attempt can cure: unknown or unimplemented element, wrong type, range or order. */
const HOPELESS = ['201', '351', '401', '402', '403', '404', '405', '406', '407', '408'];

/** Opens a session; undefined where the LMS refuses to initialise. */
export function openSession(api: object, dialect: Dialect, host: SessionHost): Session | undefined {
  const call = callerOf(api, dialect);
  const opened = call('initialize', '') === 'true' || ALREADY_OPEN.includes(call('getLastError'));
  if (!opened) return undefined;
  const launch = dialect.launch((element) => call('getValue', element));
  const writes = launch.mode === 'normal';
  let waiting: Assignment[] = [];
  let uncommitted = false;
  let retryIn = FIRST_RETRY;
  let retrying = false;
  let ended: { readonly saved: boolean } | undefined;
  const tell = (state: SessionState, saved: boolean): void => host.onState(state, saved, launch.mode);
  tell(writes ? 'tracked' : 'review', false);

  const set = (assignments: readonly Assignment[]): void => {
    const all = [...waiting, ...assignments];
    const stuck = all.findIndex(
      ([element, value]) =>
        call('setValue', element, value) !== 'true' && !HOPELESS.includes(call('getLastError')),
    );
    // What follows may depend on the value that did not get through: an interaction needs its id first.
    waiting = stuck === -1 ? [] : all.slice(stuck);
    uncommitted = true;
  };

  const commit = (): boolean => {
    uncommitted = call('commit', '') !== 'true' || waiting.length > 0;
    tell(uncommitted ? 'lost' : 'tracked', !uncommitted);
    if (uncommitted) retry();
    else retryIn = FIRST_RETRY;
    return !uncommitted;
  };

  const retry = (): void => {
    if (retrying) return;
    retrying = true;
    host.later(() => {
      retrying = false;
      if (ended || !uncommitted) return;
      set([]);
      commit();
    }, retryIn);
    retryIn = Math.min(retryIn * 2, LONGEST_RETRY);
  };

  return {
    launch,
    save(assignments) {
      if (!writes || ended || assignments.length === 0) return;
      set(assignments);
      commit();
    },
    end(assignments, commitFirst) {
      if (ended) return ended.saved;
      if (writes) {
        set(assignments);
        if (commitFirst) commit();
      }
      const terminated = call('terminate', '') === 'true';
      ended = { saved: !writes || (terminated && !uncommitted) };
      tell('ended', ended.saved);
      return ended.saved;
    },
  };
}
