/** A stopwatch that runs while the page is visible. */
export interface Clock {
  /** seconds counted so far */
  seconds(): number;
  pause(): void;
  resume(): void;
}

/** Starts a clock; `now` gives milliseconds. */
export function startClock(now: () => number = () => performance.now()): Clock {
  let counted = 0;
  let runningSince: number | null = now();
  const sinceResume = (): number => (runningSince === null ? 0 : now() - runningSince);
  return {
    seconds: () => (counted + sinceResume()) / 1000,
    pause() {
      counted += sinceResume();
      runningSince = null;
    },
    resume() {
      runningSince ??= now();
    },
  };
}
