import { append, type AppendedElement } from '../../../../src/lms/session/append.ts';
import type { SetResult } from '../../../../src/lms/session/results.ts';

/** What an LMS makes of a text that is set, given the one that it holds. */
export type Keeps = (value: string, text: string) => string;

export const appends: Keeps = (value, text) => value + text;
export const replaces: Keeps = (_, text) => text;

/** An element of an LMS, and what was set. */
export interface Element extends AppendedElement {
  readonly sent: readonly string[];
  value(): string;
}

/** An element that may refuse a text, and may be read in another form than it was set, or not at all. */
export function element(
  keeps: Keeps,
  value = '',
  judge: (whole: string) => SetResult = () => 'accepted',
  shows: (value: string) => string | null = (whole) => whole,
): Element {
  const sent: string[] = [];
  return {
    lastSeen: '',
    sent,
    value: () => value,
    get: () => shows(value),
    set(text) {
      sent.push(text);
      const whole = keeps(value, text);
      const result = judge(whole);
      if (result === 'accepted') value = whole;
      return result;
    },
  };
}

/** How often an element holds a text. */
export const times = (one: Element, text: string): number => one.value().split(text).length - 1;

export const add = (one: Element, text: string, resend = false): SetResult => append(text, resend, one);
