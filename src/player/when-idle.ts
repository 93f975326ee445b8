/** How long hands must rest before work in the background may hold up the page, in milliseconds. */
const REST = 500;

/** What a learner does while a synchronous commit would be felt. */
const ACTS = ['keydown', 'pointerdown', 'touchmove', 'wheel', 'scroll'] as const;

let lastAct = -Infinity;

for (const act of ACTS) {
  addEventListener(act, () => (lastAct = performance.now()), { capture: true, passive: true });
}

/** Runs an act after some milliseconds, as soon as the learner neither types nor taps nor scrolls. */
export const whenIdle = (act: () => void, milliseconds: number): void => {
  setTimeout(() => {
    const rest = lastAct + REST - performance.now();
    if (rest > 0) whenIdle(act, rest);
    else act();
  }, milliseconds);
};
