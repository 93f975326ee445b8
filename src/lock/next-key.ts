/** Keys of a course: two base-36 characters, without `00`. */
export const MAX_KEYS = 36 ** 2 - 1;

/**
 * The next unused key of a question: two base-36 characters, candidates up from the highest key, then any unused one.
 * Adds the key to `keys`.
 *
 * @throws where all keys are used
 */
export function nextKey(keys: Set<string>): string {
  const highest = Math.max(0, ...[...keys].map((key) => Number.parseInt(key, 36)));
  for (let tried = 0; tried < MAX_KEYS; tried += 1) {
    const key = asKey(((highest + tried) % MAX_KEYS) + 1);
    if (keys.has(key)) continue;
    keys.add(key);
    return key;
  }
  throw new Error(`a course has used up all ${MAX_KEYS} keys; give it a new id`);
}

const asKey = (value: number): string => value.toString(36).padStart(2, '0');
