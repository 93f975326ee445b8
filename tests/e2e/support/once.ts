const made = new Map<string, Promise<unknown>>();

/** What was made for a key before in this process, or is made now. */
export function once<T>(key: string, make: () => Promise<T>): Promise<T> {
  const known = made.get(key) ?? make();
  made.set(key, known);
  return known as Promise<T>;
}
