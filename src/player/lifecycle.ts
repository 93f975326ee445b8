export interface LifecycleHandlers {
  visible(): void;
  /** the page is hidden, and may never be visible again */
  hidden(): void;
  /** the page is unloaded; called once */
  leave(): void;
  network(online: boolean): void;
}

/**
 * Listens to the page's lifecycle; no other file does. `pagehide` and `visibilitychange` fire in every way of leaving
 * in Chromium 156 and Firefox 153; `unload` is being phased out and `beforeunload` is skipped when a frame is
 * removed. A page restored from the back-forward cache is reloaded: its session has been terminated, and
 * SCORM 2004 cannot initialise twice (error 104).
 */
export function onLifecycle({ visible, hidden, leave, network }: LifecycleHandlers): void {
  let hasLeft = false;
  document.addEventListener('visibilitychange', () => {
    if (hasLeft) return;
    if (document.visibilityState === 'hidden') hidden();
    else visible();
  });
  addEventListener('pagehide', () => {
    if (hasLeft) return;
    hasLeft = true;
    leave();
  });
  addEventListener('online', () => network(true));
  addEventListener('offline', () => network(false));
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });
}
