import { append, type AppendedElement } from '../../../../src/lms/session/append.ts';
import type { SetResult } from '../../../../src/lms/session/results.ts';

/** What an LMS makes of a text that is set, given the one that it holds. */
export type Keeps = (held: string, text: string) => string;

export const appends: Keeps = (held, text) => held + text;
export const replaces: Keeps = (_, text) => text;

/** An element of an LMS, and what was set. */
export interface Element extends AppendedElement {
  readonly sent: readonly string[];
  held(): string;
}

/** An element that may refuse a text, and may be read in another form than it was set, or not at all. */
export function element(
  keeps: Keeps,
  held = '',
  judge: (whole: string) => SetResult = () => 'accepted',
  shows: (held: string) => string | null = (whole) => whole,
): Element {
  const sent: string[] = [];
  return {
    lastSeen: '',
    sent,
    held: () => held,
    get: () => shows(held),
    set(text) {
      sent.push(text);
      const whole = keeps(held, text);
      const result = judge(whole);
      if (result === 'accepted') held = whole;
      return result;
    },
  };
}

/** How often an element holds a text. */
export const times = (one: Element, text: string): number => one.held().split(text).length - 1;

export const add = (one: Element, text: string, resend = false): SetResult => append(text, resend, one);
