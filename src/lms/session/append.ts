import type { Verdict } from './verdict.ts';

/** An element that holds several texts in one. */
export interface Joined {
  /** what it was last seen to hold with nothing lost */
  known: string;
  /** null where the LMS cannot be asked */
  get(): string | null;
  set(text: string): Verdict;
}

/** Makes the way in which texts are added to what elements of an LMS hold. */
export type Joining = (
  get: (element: string) => string | null,
  set: (element: string, text: string) => Verdict,
) => (element: string, text: string, again: boolean) => Verdict;

/** Remembers for a session what each element holds. */
export const joining: Joining = (get, set) => {
  const elements: Record<string, Joined> = {};
  const joined = (element: string): Joined =>
    (elements[element] ??= { known: '', get: () => get(element), set: (text) => set(element, text) });
  return (element, text, again) => append(text, again, joined(element));
};

/**
 * Adds a text to what an element holds, once. Some LMSs append what is set (Moodle 4.5, scorm_12.js: cmi.comments),
 * others replace (scorm-again 3.4.3, which OpenOlat uses); only reading shows which. `again`: the text was added
 * before and may have got lost; a blank behind it makes an LMS send it once more that never sends an equal value.
 */
export function append(text: string, again: boolean, element: Joined): Verdict {
  const found = element.get();
  if (found === null) return 'failed';
  if (found.includes(element.known.trim())) element.known = found;
  const { known } = element;
  const isThere = holds(known, text);
  if (isThere && found === known && !again) return 'accepted';
  const whole = isThere ? `${known}${again ? ' ' : ''}` : `${known} ${text}`.trimStart();
  if (found === known) {
    const added = whole.slice(known.length);
    const verdict = element.set(added);
    if (verdict !== 'accepted') return verdict;
    const now = element.get();
    if (now === null) return 'failed';
    const before = known.trim();
    const hasGrown = now.includes(before) && now.length >= before.length + added.trim().length;
    // What an LMS never shows cannot be looked after.
    if (hasGrown || now + before === '') return verdict;
  }
  const replaced = element.set(whole);
  const isHeld = replaced === 'accepted' && holds(element.get() ?? whole, text);
  // Better without the new text than without the old ones.
  if (!isHeld) element.set(known);
  return isHeld || replaced !== 'accepted' ? replaced : 'refused';
}

/** A text ends where the next one begins, with an episode's id in brackets; an LMS may trim each of them. */
function holds(held: string, text: string): boolean {
  const line = `${held.replace(/ +/g, ' ').trim()}[end] `;
  return line.split(text).some((after, part) => part > 0 && /^ ?\[[a-z][a-z0-9-]*\][ []/.test(after));
}
