/** Milliseconds without input after which the learner counts as idle. */
const IDLE_AFTER = 500;

/** Input during which a synchronous commit would be felt. */
const INPUT_EVENTS = ['keydown', 'pointerdown', 'touchmove', 'wheel', 'scroll'] as const;

let lastInput = -Infinity;

for (const type of INPUT_EVENTS) {
  addEventListener(type, () => (lastInput = performance.now()), { capture: true, passive: true });
}

/** Runs a task at each input but scrolling, which the page does by itself as well. */
export const onInput = (task: () => void, signal: AbortSignal): void => {
  for (const type of INPUT_EVENTS) {
    if (type !== 'scroll') addEventListener(type, task, { capture: true, passive: true, signal });
  }
};

/** Runs a task after some milliseconds, as soon as the learner neither types nor taps nor scrolls. */
export const whenIdle = (task: () => void, milliseconds: number): void => {
  setTimeout(() => {
    const remaining = lastInput + IDLE_AFTER - performance.now();
    if (remaining > 0) whenIdle(task, remaining);
    else task();
  }, milliseconds);
};
