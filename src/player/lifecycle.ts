export interface LifecycleHandlers {
  visible(): void;
  /** the page may never be seen again */
  hidden(): void;
  /** the page goes for good; called once */
  leave(): void;
  network(online: boolean): void;
}

/**
 * The one place that listens to the page's life. `pagehide` and `visibilitychange` fire in every way of leaving
 * in Chromium 156 and Firefox 153; `unload` is being phased out and `beforeunload` is skipped when a frame is
 * removed. A page restored from the back-forward cache starts anew: its session has been terminated, and
 * SCORM 2004 cannot initialise twice (error 104).
 */
export function onLifecycle({ visible, hidden, leave, network }: LifecycleHandlers): void {
  let left = false;
  document.addEventListener('visibilitychange', () => {
    if (left) return;
    if (document.visibilityState === 'hidden') hidden();
    else visible();
  });
  addEventListener('pagehide', () => {
    if (left) return;
    left = true;
    leave();
  });
  addEventListener('online', () => network(true));
  addEventListener('offline', () => network(false));
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });
}
