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
  const found = element.get();
  if (found === null) return 'failed';
  if (found.includes(element.lastSeen.trim())) element.lastSeen = found;
  const { lastSeen } = element;
  const isThere = holds(lastSeen, text);
  if (isThere && found === lastSeen && !resend) return 'accepted';
  const whole = isThere ? `${lastSeen}${resend ? ' ' : ''}` : `${lastSeen} ${text}`.trimStart();
  if (found === lastSeen) {
    const added = whole.slice(lastSeen.length);
    const result = element.set(added);
    if (result !== 'accepted') return result;
    const now = element.get();
    if (now === null) return 'failed';
    const before = lastSeen.trim();
    const hasGrown = now.includes(before) && now.length >= before.length + added.trim().length;
    // An LMS whose element is write-only always answers an empty text.
    if (hasGrown || now + before === '') return result;
  }
  const replaced = element.set(whole);
  const isHeld = replaced === 'accepted' && holds(element.get() ?? whole, text);
  // If the new text does not fit, the old ones are restored.
  if (!isHeld) element.set(lastSeen);
  return isHeld || replaced !== 'accepted' ? replaced : 'refused';
}

/** A text ends where the next one begins, with an episode's id in brackets; an LMS may trim each of them. */
function holds(held: string, text: string): boolean {
  const line = `${held.replace(/ +/g, ' ').trim()}[end] `;
  return line.split(text).some((after, part) => part > 0 && /^ ?\[[a-z][a-z0-9-]*\][ []/.test(after));
}
