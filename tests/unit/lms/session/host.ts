import { createAppender } from '../../../../src/lms/session/append.ts';
import type { SessionReport } from '../../../../src/lms/session/session-report.ts';
import type { SessionHost } from '../../../../src/lms/session/session.ts';

/** The page around a session: it keeps the reports, and the test controls its clock and network. */
export interface TestHost extends SessionHost {
  /** all reports, in order */
  readonly reports: readonly SessionReport[];
  /** the latest report */
  report(): SessionReport;
  /** lets time pass, and runs the tasks that fall due, in order */
  pass(milliseconds: number): void;
  /** takes the machine off the network, or brings it back, without an event of the browser */
  network(isOnline: boolean): void;
}

interface Due {
  readonly at: number;
  readonly task: () => void;
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
    later(task, milliseconds) {
      waiting = [...waiting, { at: time + milliseconds, task }];
    },
    now: () => time,
    online: () => online,
    createAppender,
    pass(milliseconds) {
      const until = time + milliseconds;
      for (let due = next(until); due; due = next(until)) {
        waiting = waiting.filter((one) => one !== due);
        time = Math.max(time, due.at);
        due.task();
      }
      time = until;
    },
    network(isOnline) {
      online = isOnline;
    },
  };
}
