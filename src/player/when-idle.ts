/** Milliseconds without input after which the learner counts as idle. */
const REST = 500;

/** Input during which a synchronous commit would be felt. */
const ACTS = ['keydown', 'pointerdown', 'touchmove', 'wheel', 'scroll'] as const;

let lastAct = -Infinity;

for (const act of ACTS) {
  addEventListener(act, () => (lastAct = performance.now()), { capture: true, passive: true });
}

/** Runs a function after some milliseconds, as soon as the learner neither types nor taps nor scrolls. */
export const whenIdle = (act: () => void, milliseconds: number): void => {
  setTimeout(() => {
    const rest = lastAct + REST - performance.now();
    if (rest > 0) whenIdle(act, rest);
    else act();
  }, milliseconds);
};
