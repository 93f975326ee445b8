import type { SessionHost } from '../../../src/lms/session.ts';

/** A page around a session: it writes down the states, and time passes when the test says so. */
export interface TestHost extends SessionHost {
  /** `tracked`, `tracked saved`, `review` and so on, in order */
  readonly states: readonly string[];
  /** how long the session wants to wait, for every wait so far */
  readonly waits: readonly number[];
  /** lets everything happen that is due later; answers how much that was */
  pass(): number;
  /** takes the machine off the network, or brings it back */
  network(there: boolean): void;
}

export function testHost(): TestHost {
  const states: string[] = [];
  const waits: number[] = [];
  let due: (() => void)[] = [];
  let online = true;
  return {
    states,
    waits,
    onState: (state, saved) => void states.push(saved ? `${state} saved` : state),
    later(act, milliseconds) {
      waits.push(milliseconds);
      due.push(act);
    },
    online: () => online,
    pass() {
      const now = due;
      due = [];
      for (const act of now) act();
      return now.length;
    },
    network(there) {
      online = there;
    },
  };
}
