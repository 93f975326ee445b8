/**
 * Runs after the browser has shown what was just changed: a synchronous commit blocks the page for as long as
 * the LMS takes (Moodle 4.5: 30 to 40 ms on loopback, plus the network).
 */
export const afterPaint = (act: () => void): void => {
  requestAnimationFrame(() => setTimeout(act));
};
