import { createAppender } from '../../../../src/lms/session/append.ts';
import type { SessionReport } from '../../../../src/lms/session/session-report.ts';
import type { SessionHost } from '../../../../src/lms/session/session.ts';

/** A page around a session: it keeps what it is told, and time passes when the test says so. */
export interface TestHost extends SessionHost {
  /** everything that the page was told, in order */
  readonly reports: readonly SessionReport[];
  /** what the page was told last */
  report(): SessionReport;
  /** lets time pass; what falls due happens on the way, in order */
  pass(milliseconds: number): void;
  /** takes the machine off the network, or brings it back; the browser tells nobody */
  network(there: boolean): void;
}

interface Due {
  readonly at: number;
  readonly act: () => void;
}

export function testHost(): TestHost {
  const reports: SessionReport[] = [];
  let waiting: readonly Due[] = [];
  let time = 1_000_000;
  let online = true;

  const next = (until: number): Due | undefined =>
    waiting.filter(({ at }) => at <= until).toSorted((one, other) => one.at - other.at)[0];

  return {
    reports,
    report: () => reports.at(-1)!,
    onReport: (report) => void reports.push(report),
    later(act, milliseconds) {
      waiting = [...waiting, { at: time + milliseconds, act }];
    },
    now: () => time,
    online: () => online,
    createAppender,
    pass(milliseconds) {
      const until = time + milliseconds;
      for (let due = next(until); due; due = next(until)) {
        waiting = waiting.filter((one) => one !== due);
        time = Math.max(time, due.at);
        due.act();
      }
      time = until;
    },
    network(there) {
      online = there;
    },
  };
}
