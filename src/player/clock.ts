/** Counts the seconds in which the page was visible. */
export interface Clock {
  seconds(): number;
  pause(): void;
  resume(): void;
}

export function startClock(now: () => number = () => performance.now()): Clock {
  let counted = 0;
  let since: number | null = now();
  const running = (): number => (since === null ? 0 : now() - since);
  return {
    seconds: () => (counted + running()) / 1000,
    pause() {
      counted += running();
      since = null;
    },
    resume() {
      since ??= now();
    },
  };
}
