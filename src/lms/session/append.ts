import type { SetResult } from './results.ts';

/** An element that holds several texts in one. */
export interface AppendedElement {
  /** the last text read from the LMS that held everything added so far */
  lastSeen: string;
  /** null where the LMS cannot be asked */
  get(): string | null;
  set(text: string): SetResult;
}

/** Creates the function that appends texts to what elements of an LMS hold. */
export type CreateAppender = (
  get: (element: string) => string | null,
  set: (element: string, text: string) => SetResult,
) => (element: string, text: string, resend: boolean) => SetResult;

/** Remembers for a session what each element holds. */
export const createAppender: CreateAppender = (get, set) => {
  const elements: Record<string, AppendedElement> = {};
  const elementNamed = (element: string): AppendedElement =>
    (elements[element] ??= { lastSeen: '', get: () => get(element), set: (text) => set(element, text) });
  return (element, text, resend) => append(text, resend, elementNamed(element));
};

/**
 * Adds a text to what an element holds, once. Some LMSs append what is set (Moodle 4.5, scorm_12.js: cmi.comments),
 * others replace (scorm-again 3.4.3, which OpenOlat uses); only reading shows which. `resend`: the text was
 * added before and may have been lost; a trailing blank makes an LMS send it that never sends an equal value.
 */
export function append(text: string, resend: boolean, element: AppendedElement): SetResult {
  const current = element.get();
  if (current === null) return 'failed';
  if (current.includes(element.lastSeen.trim())) element.lastSeen = current;
  const { lastSeen } = element;
  const isThere = holds(lastSeen, text);
  if (isThere && current === lastSeen && !resend) return 'accepted';
  const whole = isThere ? `${lastSeen}${resend ? ' ' : ''}` : `${lastSeen} ${text}`.trimStart();
  if (current === lastSeen) {
    const added = whole.slice(lastSeen.length);
    const result = element.set(added);
    if (result !== 'accepted') return result;
    const after = element.get();
    if (after === null) return 'failed';
    const before = lastSeen.trim();
    const hasGrown = after.includes(before) && after.length >= before.length + added.trim().length;
    // An LMS whose element is write-only always answers an empty text.
    if (hasGrown || after + before === '') return result;
  }
  const replaceResult = element.set(whole);
  const isHeld = replaceResult === 'accepted' && holds(element.get() ?? whole, text);
  // If the new text does not fit, the old ones are restored.
  if (!isHeld) element.set(lastSeen);
  return isHeld || replaceResult !== 'accepted' ? replaceResult : 'refused';
}

/**
 * Whether content holds a text as a whole: a text ends where the next one begins, with an episode's id in brackets. An
 * LMS may trim each of them.
 */
function holds(content: string, text: string): boolean {
  const line = `${content.replace(/ +/g, ' ').trim()}[end] `;
  return line.split(text).some((after, part) => part > 0 && /^ ?\[[a-z][a-z0-9-]*\][ []/.test(after));
}
