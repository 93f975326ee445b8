const MOST_KEYS = 36 ** 2 - 1;

/**
 * Two base-36 characters, counting up from the highest ever given; at the end, whatever is free. The new key joins
 * the others.
 */
export function nextKey(keys: Set<string>): string {
  const highest = Math.max(0, ...[...keys].map((key) => Number.parseInt(key, 36)));
  const counting = Array.from({ length: MOST_KEYS }, (_, index) => ((highest + index) % MOST_KEYS) + 1);
  const free = counting.map(asKey).find((key) => !keys.has(key));
  if (free === undefined) throw new Error(`a course has used up all ${MOST_KEYS} keys; give it a new id`);
  keys.add(free);
  return free;
}

const asKey = (value: number): string => value.toString(36).padStart(2, '0');
