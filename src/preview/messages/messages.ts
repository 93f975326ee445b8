import type { FactName } from '../../lms/fact.ts';
import type { LmsConditions } from '../lms/record.ts';

/** All texts of the preview's page. */
export interface PreviewMessages {
  readonly title: string;
  readonly standard: string;
  readonly width: string;
  readonly widths: Readonly<Record<WidthName, string>>;
  readonly unit: string;
  readonly frame: string;
  readonly version: (version: string) => string;
  readonly stopped: string;
  readonly noCourse: string;

  readonly problems: { readonly title: (count: number) => string; readonly below: string };
  readonly severity: Readonly<Record<'error' | 'warning' | 'info', string>>;
  readonly hints: (count: number) => string;

  readonly record: {
    readonly title: string;
    readonly nothing: string;
    readonly answered: (done: number, total: number) => string;
    readonly status: string;
    readonly statuses: Readonly<Record<string, string>>;
    readonly session: string;
    readonly sessions: Readonly<Record<SessionName, string>>;
    readonly progress: string;
    readonly score: string;
    readonly points: (score: string) => string;
    readonly place: string;
    readonly end: string;
    readonly time: string;
    readonly resume: string;
    readonly characters: (used: number, limit: number) => string;
    readonly unreadable: string;
    readonly attested: string;
    readonly yes: string;
    readonly comments: string;
    readonly learner: string;
    readonly unsaved: string;
    readonly values: (count: number) => string;
    readonly answers: string;
    readonly results: Readonly<Record<string, string>>;
  };

  readonly simulator: {
    readonly title: string;
    readonly conditions: Readonly<Record<keyof LmsConditions, string>>;
    readonly review: string;
    readonly oddName: string;
    readonly reopen: string;
    readonly attempt: string;
    readonly names: Readonly<Record<'plain' | 'odd', string>>;
  };

  readonly elements: {
    readonly title: (count: number) => string;
    readonly element: string;
    readonly value: string;
  };
  readonly log: {
    readonly title: (calls: number, errors: number) => string;
    readonly call: string;
    readonly answer: string;
  };
  readonly level: {
    readonly title: (level: string) => string;
    readonly fact: string;
    readonly sent: string;
    readonly sends: string;
    readonly withheldBy: Readonly<Record<'level' | 'course', string>>;
    readonly facts: Readonly<Record<FactName, string>>;
  };
}

export type WidthName = 'phone' | 'moodle' | 'desktop';
export type SessionName = 'none' | 'open' | 'ended';
