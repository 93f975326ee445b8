/**
 * Runs a task once the browser has painted the latest change of the page: a synchronous commit blocks the page for
 * as long as the LMS takes (Moodle 4.5: 30 to 40 ms on loopback, plus the network).
 */
export const afterPaint = (task: () => void): void => {
  requestAnimationFrame(() => setTimeout(task));
};
